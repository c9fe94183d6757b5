namespace ProductBalance.Web.Api.Outcomes;

/// <summary>An item that is to be measured.</summary>
public sealed record DueAnswer
{
    public required int Number { get; init; }

    public required string Title { get; init; }

    public required string? Metric { get; init; }

    public required string? Unit { get; init; }

    /// <summary>The measuring day.</summary>
    public required DateOnly DueOn { get; init; }

    public required int DaysOverdue { get; init; }

    /// <summary>Whom the measuring plan names.</summary>
    public required string? Who { get; init; }
}
