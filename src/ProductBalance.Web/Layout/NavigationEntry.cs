namespace ProductBalance.Web.Layout;

/// <summary>A page of a product as the navigation shows it.</summary>
/// <param name="Title">One or two words.</param>
/// <param name="Address">Where it is, for the product's slug.</param>
public sealed record NavigationEntry(string Title, Func<string, string> Address);
