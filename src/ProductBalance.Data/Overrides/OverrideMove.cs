using ProductBalance.Data.Scoring;
using ProductBalance.Domain;
using ProductBalance.Domain.Overrides;

namespace ProductBalance.Data.Overrides;

/// <summary>Two rows of the ranking, of which one shall stand directly above the other.</summary>
internal sealed record OverrideMove(BacklogRow Item, BacklogRow Anchor)
{
    public HeldItem Held => new(Item.Id, Anchor.Id);

    /// <summary>What is known of the two at this moment.</summary>
    public OverrideFacts Facts =>
        new(
            Item.Score!.Score, // both are ranked by score
            Anchor.Score!.Score,
            Item.ScoreRank,
            Anchor.Rank - (Item.Rank < Anchor.Rank ? 1 : 0),
            BacklogSnapshot.ChanceAbove(Item, Anchor)?.Probability
        );

    /// <exception cref="NotFoundException">There is no item of one of the numbers.</exception>
    /// <exception cref="DomainRuleException">The move makes no sense.</exception>
    public static OverrideMove Of(BacklogSnapshot snapshot, int number, int above)
    {
        if (number == above)
        {
            throw new DomainRuleException(
                "override-itself",
                "An item cannot stand above itself. Choose the item that it shall stand above."
            );
        }

        return new(Ranked(snapshot, number), Ranked(snapshot, above));
    }

    private static BacklogRow Ranked(BacklogSnapshot snapshot, int number)
    {
        var key = snapshot.Product.KeyOf(number);
        var row = snapshot.Find(number) ?? throw new NotFoundException($"There is no item {key}.");
        return snapshot.IsRankedByScore(row)
            ? row
            : throw new DomainRuleException(
                "not-ranked-by-score",
                row.IsInLane
                    ? $"{key} stands in the lights-on lane, which is ordered by the day that bites and by nothing else."
                    : $"{key} is not in the ranking, so nothing can be moved there. Choose a ranked item."
            );
    }
}
