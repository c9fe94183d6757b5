namespace ProductBalance.Data.Sample;

/// <summary>That somebody moved an item against its score.</summary>
/// <param name="Above">The other item's local key.</param>
/// <param name="Reason">Why.</param>
/// <param name="Author">The user name of who decided so.</param>
/// <param name="MadeDaysAgo">How long ago; one that is older than a sprint has expired.</param>
public sealed record SampleOverride(string Above, string Reason, string Author, int MadeDaysAgo);
