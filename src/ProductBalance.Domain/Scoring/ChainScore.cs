using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Scoring;

/// <summary>
/// The score of an item together with its open prerequisites: Σ cost of delay ÷ Σ effort (Sidney 1975). Value that was
/// put into a small item, and its effort into a prerequisite that is worth nothing, come together again.
/// </summary>
/// <param name="Before">What is open and has to be done before the item, directly or through others.</param>
/// <param name="Worth">Σ of what each is worth before effort.</param>
/// <param name="Effort">Σ of the efforts, in the unit of <see cref="ScoreModel.Divisor"/>; null where one is not known.</param>
/// <param name="Floor">See <see cref="ScoreModel.ScoreFloor"/>.</param>
public sealed record ChainScore(IReadOnlyList<ItemId> Before, double Worth, double? Effort, double Floor)
{
    /// <summary>Σ worth ÷ Σ effort above the floor, in the score's unit; null where an effort is not known.</summary>
    public double? Score => (Worth / Effort) + Floor;

    /// <summary>The chain of an item; null where nothing that is open comes before it.</summary>
    /// <param name="item">The item.</param>
    /// <param name="links">All links; those of <see cref="LinkKind.DependsOn"/> count.</param>
    /// <param name="open">What each open item brings to a chain; see <see cref="ShareOf"/>.</param>
    /// <param name="floor">See <see cref="ScoreModel.ScoreFloor"/>.</param>
    public static ChainScore? Of(
        ItemId item,
        IEnumerable<ItemLink> links,
        IReadOnlyDictionary<ItemId, (double Worth, double? Effort)> open,
        double floor = 0
    )
    {
        var before = links.Where(link => link.Kind == LinkKind.DependsOn).ToLookup(link => link.From, link => link.To);
        List<ItemId> chain = [item];
        var seen = new HashSet<ItemId>(chain);
        for (var i = 0; i < chain.Count; i++)
        {
            chain.AddRange(before[chain[i]].Where(next => open.ContainsKey(next) && seen.Add(next)));
        }

        return chain.Count == 1 || !open.ContainsKey(item)
            ? null
            : new(
                chain[1..],
                chain.Sum(each => open[each].Worth),
                chain.Aggregate((double?)0, (sum, each) => sum + open[each].Effort),
                floor
            );
    }

    /// <summary>
    /// What an item brings to a chain: its worth before effort, and the effort that divides it. Without a score it
    /// brings nothing but its effort, where the model can tell that from its person-days.
    /// </summary>
    public static (double Worth, double? Effort) ShareOf(ItemContent content, ItemScore? score, ScoringContext context)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(context);
        return score is not null && score.Score != context.Model.ScoreFloor
                ? (score.ExpectedValue, score.ExpectedValue / (score.Score - context.Model.ScoreFloor))
            : context.ExpectedDaysOf(content) is { } days ? WithoutWorth(days, content, context)
            : (0, null);
    }

    private static (double Worth, double? Effort) WithoutWorth(double days, ItemContent content, ScoringContext context)
    {
        var weeks = days / context.Calendar.DaysPerWeek;
        var cost = (days * (double)ItemScorer.DayRate(content, context)) + (double)content.Outlay;
        return context.Model.Kind switch
        {
            ScoreModelKind.CostOfDelayPerEffort => (0, weeks),
            ScoreModelKind.Rice => (0, weeks / ModelInputs.WeeksPerMonth),
            ScoreModelKind.ReturnOnEffort => (0, cost),
            _ => (0, null),
        };
    }
}
