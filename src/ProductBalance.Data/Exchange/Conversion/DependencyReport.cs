namespace ProductBalance.Data.Exchange.Conversion;

/// <summary>The dependencies inside one import: <paramref name="Links"/> without a circle, and what was left out.</summary>
public sealed record DependencyReport(IReadOnlyList<RowLink> Links, IReadOnlyList<LinkFault> Faults);
