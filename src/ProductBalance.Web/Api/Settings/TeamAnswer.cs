namespace ProductBalance.Web.Api.Settings;

/// <summary>A team of a product.</summary>
/// <param name="Name">By which items name it.</param>
/// <param name="People">How many people.</param>
/// <param name="Capacity">Person-days that it has for items in one sprint.</param>
public sealed record TeamAnswer(string Name, int People, double Capacity);
