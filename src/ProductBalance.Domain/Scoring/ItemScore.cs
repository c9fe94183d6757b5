using ProductBalance.Domain.Freshness;

namespace ProductBalance.Domain.Scoring;

/// <summary>The score of one item, and all that the list and the item's page tell about it.</summary>
public sealed record ItemScore
{
    /// <summary>The score with the arithmetic that leads to it.</summary>
    public required Explanation Explanation { get; init; }

    /// <summary>What the item is worth before effort: cost of delay a week, or the model's numerator.</summary>
    public required double ExpectedValue { get; init; }

    /// <summary>Expected value a month at full effect in the product's currency; null where the model has no money.</summary>
    public double? ValueAMonth { get; init; }

    /// <summary>What people must know besides: a day that has passed, no value before the horizon, a missing range.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The same score, whose terms say who stated their figure and when.</summary>
    /// <param name="ages">Since when each estimate of the item stands, by its field.</param>
    public ItemScore StatedBy(IReadOnlyList<EstimateAge> ages) =>
        this with
        {
            Explanation = Explanation.StatedBy(ages),
        };

    /// <summary>The score of the means.</summary>
    public double Score => Explanation.Score;
}
