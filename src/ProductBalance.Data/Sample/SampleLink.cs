using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Sample;

/// <summary>A link to another item of the file.</summary>
/// <param name="To">The other item's local key.</param>
/// <param name="Kind">How they relate.</param>
public sealed record SampleLink(string To, LinkKind Kind);
