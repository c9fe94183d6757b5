namespace ProductBalance.Web.Api.Scoring;

/// <summary>Why an item stands where it stands.</summary>
public sealed record WhyAnswer
{
    /// <summary>Null for what cannot be scored.</summary>
    public required double? Score { get; init; }

    public required string Unit { get; init; }

    /// <summary>Its place from 1; null in the lights-on lane and for what is not ranked.</summary>
    public required int? Rank { get; init; }

    /// <summary>The arithmetic in one line, or why there is none.</summary>
    public required string Sentence { get; init; }

    /// <summary>The steps that lead to the score.</summary>
    public required IReadOnlyList<TermAnswer> Terms { get; init; }

    /// <summary>What to know besides the figures.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>Its score together with what has to be done before it; null where nothing has.</summary>
    public required ChainAnswer? Chain { get; init; }

    public required NeighboursAnswer Neighbours { get; init; }

    /// <summary>What would swap it with a neighbour.</summary>
    public required IReadOnlyList<SwapAnswer> Swaps { get; init; }

    /// <summary>Where it stood before.</summary>
    public required IReadOnlyList<PlaceAnswer> History { get; init; }
}
