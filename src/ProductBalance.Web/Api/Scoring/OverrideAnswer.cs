namespace ProductBalance.Web.Api.Scoring;

/// <summary>Why an item stands elsewhere than its score says.</summary>
public sealed record OverrideAnswer
{
    /// <summary>The number of the item that it was moved above; null where that was deleted.</summary>
    public required int? Above { get; init; }

    /// <summary>Whether that item has left the ranking: the moved one keeps its place.</summary>
    public required bool AboveLeft { get; init; }

    /// <summary>The rank that its score alone would give it.</summary>
    public required int ScoreRank { get; init; }

    public required string Reason { get; init; }

    /// <summary>Who decided so.</summary>
    public required string Author { get; init; }

    public required DateTimeOffset From { get; init; }

    /// <summary>The last day on which it holds.</summary>
    public required DateOnly Until { get; init; }
}
