namespace ProductBalance.Web.Features.Activity;

/// <summary>Kinds of changes that people ask for together.</summary>
/// <param name="Name">As addresses and filters call it.</param>
/// <param name="Title">As the page calls it.</param>
/// <param name="Words">What each kind is in words.</param>
public sealed record ActivityGroup(string Name, string Title, Dictionary<string, string> Words);
