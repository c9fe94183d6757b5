using ProductBalance.Domain;

namespace ProductBalance.Data.Scoring.Trial;

/// <summary>An item that could not be ranked, with what it would miss.</summary>
public sealed record LackingItem(BacklogRow Row, IReadOnlyList<FieldProblem> Missing);
