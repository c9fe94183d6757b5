using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;

namespace ProductBalance.Domain.Scoring.Uncertainty;

/// <summary>
/// Draws one item. Each of its estimates has a stream of random numbers of its own, named by the item's id and the
/// estimate's name, so that any block of draws can be made at any time and an edit leaves all other streams as they were.
/// </summary>
public abstract class ItemSampler
{
    private readonly ItemId _id;
    private readonly Distribution? _effort;
    private readonly EstimateDraws _effortDraws;

    private protected ItemSampler(ItemId id, Estimate? effort)
    {
        _id = id;
        _effort = effort?.On(EstimateScale.Positive);
        _effortDraws = DrawsOf("effort");
    }

    /// <summary>Whether the item states an effort; without one it stands outside the cut line.</summary>
    public bool HasEffort => _effort is not null;

    /// <summary>Whether value is counted in money.</summary>
    public virtual bool HasMoney => false;

    /// <summary>The sampler of an item that passes <see cref="Readiness"/>.</summary>
    public static ItemSampler Of(ItemId id, ItemContent content, ScoringContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.UsesMoney ? new MoneySampler(id, content, context) : new InputSampler(id, content, context);
    }

    /// <summary>
    /// The sampler of an item of which only the effort counts: in the lights-on lane, before it passes
    /// <see cref="Readiness"/>. It has no scores.
    /// </summary>
    /// <param name="id">The item.</param>
    /// <param name="effort">Its effort as it counts, in person-days.</param>
    public static ItemSampler OfEffort(ItemId id, Estimate effort) => new EffortSampler(id, effort);

    /// <summary>Fills a block with consecutive draws.</summary>
    /// <param name="first">The first draw, from 0.</param>
    /// <param name="count">How many; at most the block's length.</param>
    /// <param name="block">Takes the draws.</param>
    public void Fill(int first, int count, DrawBlock block)
    {
        ArgumentNullException.ThrowIfNull(block);
        block.Number(first, count);
        FillEfforts(first, block.Efforts.AsSpan(0, count));
        FillScores(count, block);
    }

    /// <summary>Draws the efforts alone, in person-days; 0 where the item states none.</summary>
    public void FillEfforts(int first, Span<double> efforts)
    {
        if (_effort is null)
        {
            efforts.Clear();
        }
        else
        {
            _effort.Fill(_effortDraws, first, efforts);
        }
    }

    /// <summary>The same for draws anywhere in the run, each by its number from 0.</summary>
    internal void FillEfforts(ReadOnlySpan<int> numbers, Span<double> efforts)
    {
        if (_effort is null)
        {
            efforts.Clear();
        }
        else
        {
            _effort.Fill(_effortDraws, numbers, efforts);
        }
    }

    /// <summary>Scores, worths and standings of the first draws of a block, whose numbers and efforts are there.</summary>
    internal abstract void FillScores(int count, DrawBlock block);

    /// <summary>The random numbers of one of the item's estimates.</summary>
    private protected EstimateDraws DrawsOf(string estimate) => EstimateDraws.For($"{_id.Value}/{estimate}");

    private sealed class EffortSampler(ItemId id, Estimate effort) : ItemSampler(id, effort)
    {
        internal override void FillScores(int count, DrawBlock block) { }
    }
}
