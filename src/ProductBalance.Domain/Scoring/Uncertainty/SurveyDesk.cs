namespace ProductBalance.Domain.Scoring.Uncertainty;

/// <summary>All draws of two items, the room in which one thread works on a list.</summary>
internal sealed class SurveyDesk(int draws)
{
    private readonly ScoreSummary _summary = new(draws);
    private readonly DrawBlock[] _blocks = [new(draws), new(draws)];
    private readonly ItemSampler?[] _drawn = new ItemSampler?[2];

    /// <summary>What the draws of one item come to.</summary>
    public SurveyedItem Survey(UncertainItem item)
    {
        var bounds = new BlockBounds(BlockOf(item.Sampler, keep: null), draws);
        if (item.Place.Key.IsInLane)
        {
            return new(item, Score: null, Value: null, bounds);
        }

        var (score, value) = SpreadOf(item.Sampler);
        return new(item, score, value, bounds);
    }

    /// <summary>The spread of score and value of an item that has scores, wherever it stands.</summary>
    public (ScoreFigures Score, ScoreFigures Value) SpreadOf(ItemSampler sampler)
    {
        var block = BlockOf(sampler, keep: null);
        return (_summary.Of(block.Scores), _summary.Of(sampler.HasMoney ? block.Values : block.Worths));
    }

    /// <summary>How sure one item is to stand above another; what stands in the lane is not moved by scores.</summary>
    public OrderChance ChanceAbove(UncertainItem item, UncertainItem other)
    {
        if (item.Place.Key.IsInLane || other.Place.Key.IsInLane)
        {
            return OrderChance.Of(Ranking.Order.Compare(item.Place, other.Place) < 0 ? draws : 0, draws);
        }

        var first = BlockOf(item.Sampler, keep: other.Sampler);
        var second = BlockOf(other.Sampler, keep: item.Sampler);
        var above = PairCount.Above(first.Standings, second.Standings, item.Place.WinsTieAgainst(other.Place));
        return OrderChance.Of(above, draws);
    }

    // The block that holds the sampler's draws, filled where none does, over the one that need not be kept.
    private DrawBlock BlockOf(ItemSampler sampler, ItemSampler? keep)
    {
        var index = Array.IndexOf(_drawn, sampler);
        if (index < 0)
        {
            index = keep is not null && ReferenceEquals(_drawn[0], keep) ? 1 : 0;
            sampler.Fill(0, draws, _blocks[index]);
            _drawn[index] = sampler;
        }

        return _blocks[index];
    }
}
