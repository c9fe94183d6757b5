namespace ProductBalance.Domain.Scoring.Uncertainty;

/// <summary>What all draws of one item gave, kept for the next run: it holds while the sampler is the same.</summary>
/// <param name="Item">The item.</param>
/// <param name="Score">The spread of its score; null in the lights-on lane.</param>
/// <param name="Value">The spread of its value; null in the lights-on lane.</param>
/// <param name="Bounds">What the cut line needs to know of its draws.</param>
/// <param name="Sample">
/// The standings of its first draws, to compare it with any other item without a draw; none in the lights-on lane.
/// </param>
internal sealed record SurveyedItem(
    UncertainItem Item,
    ScoreFigures? Score,
    ScoreFigures? Value,
    BlockBounds Bounds,
    double[] Sample
)
{
    /// <summary>
    /// How many draws a sample has: a probability near 0.8 has a standard error of 0.018 then, and 10,000 items need 40 MB.
    /// </summary>
    public const int SampleSize = 500;

    /// <summary>The item below it in the list, where there is one.</summary>
    public UncertainItem? Next { get; init; }

    /// <summary>How sure it is to stand above the one below.</summary>
    public OrderChance? AboveNext { get; init; }

    /// <summary>Whether the figures hold for an item of the next run.</summary>
    public bool HoldsFor(UncertainItem item) =>
        ReferenceEquals(Item.Sampler, item.Sampler) && Item.Place.Key.IsInLane == item.Place.Key.IsInLane;

    /// <summary>Whether the chance against the one below holds for two neighbours of the next run.</summary>
    public bool HoldsFor(UncertainItem item, UncertainItem? next) =>
        HoldsFor(item)
        && (
            next is null || Next is null
                ? ReferenceEquals(next, Next)
                : ReferenceEquals(Next.Sampler, next.Sampler)
                    && Next.Place.Key.IsInLane == next.Place.Key.IsInLane
                    && Item.Place.WinsTieAgainst(Next.Place) == item.Place.WinsTieAgainst(next.Place)
        );
}
