namespace ProductBalance.Domain.Scoring.Uncertainty;

/// <summary>All draws of two items, the room in which one thread works on a list.</summary>
internal sealed class SurveyDesk(int draws)
{
    private readonly ScoreSummary _summary = new(draws);
    private readonly KeptDraws[] _kept = [new(draws), new(draws)];

    /// <summary>What the draws of one item come to.</summary>
    public SurveyedItem Survey(UncertainItem item)
    {
        var drawn = DrawsOf(item.Sampler, keep: null);
        if (item.Place.Key.IsInLane)
        {
            return new(item, Score: null, Value: null, drawn.Bounds, Sample: []);
        }

        var (score, value) = SpreadOf(item.Sampler);
        return new(item, score, value, drawn.Bounds, drawn.Standings[..Math.Min(draws, SurveyedItem.SampleSize)]);
    }

    /// <summary>The spread of score and value of an item that has scores, wherever it stands.</summary>
    public (ScoreFigures Score, ScoreFigures Value) SpreadOf(ItemSampler sampler)
    {
        var drawn = DrawsOf(sampler, keep: null);
        return (_summary.Of(drawn.Scores), _summary.Of(drawn.Values));
    }

    /// <summary>How sure one item is to stand above another; what stands in the lane is not moved by scores.</summary>
    public OrderChance ChanceAbove(UncertainItem item, UncertainItem other)
    {
        if (item.Place.Key.IsInLane || other.Place.Key.IsInLane)
        {
            return OrderChance.Of(Ranking.Order.Compare(item.Place, other.Place) < 0 ? draws : 0, draws);
        }

        var first = DrawsOf(item.Sampler, keep: other.Sampler);
        var second = DrawsOf(other.Sampler, keep: item.Sampler);
        var above = PairCount.Above(first.Standings, second.Standings, item.Place.WinsTieAgainst(other.Place));
        return OrderChance.Of(above, draws);
    }

    // Those that are kept already, else made in place of the ones that need not be.
    private KeptDraws DrawsOf(ItemSampler sampler, ItemSampler? keep)
    {
        if (Array.Find(_kept, kept => ReferenceEquals(kept.Sampler, sampler)) is { } known)
        {
            return known;
        }

        var free = keep is not null && ReferenceEquals(_kept[0].Sampler, keep) ? _kept[1] : _kept[0];
        free.Fill(sampler);
        return free;
    }
}
