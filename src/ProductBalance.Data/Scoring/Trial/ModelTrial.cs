using ProductBalance.Domain.Scoring;
using ProductBalance.Domain.Scoring.Comparison;

namespace ProductBalance.Data.Scoring.Trial;

/// <summary>A backlog as it stands, beside the order that other settings would give it. Nothing is stored.</summary>
public sealed class ModelTrial
{
    private readonly BacklogSnapshot _now;
    private readonly BacklogSnapshot _then;

    internal ModelTrial(BacklogSnapshot now, BacklogSnapshot then)
    {
        (_now, _then) = (now, then);
        Rows = [.. then.Ranked.Where(row => !row.IsInLane).Select(row => new TrialRow(now.Find(row.Number)!, row))]; // the same items
        Lacking =
        [
            .. now
                .Ranked.Select(row => then.Find(row.Number)!)
                .Where(row => row is { Rank: 0, IsInLane: false })
                .Select(row => new LackingItem(row, Readiness.Check(row.Content, then.Context))),
        ];
        Comparison = RankingComparison.Of(NumbersOf(now), NumbersOf(then));
    }

    /// <summary>What would be ranked, in the order that it would have.</summary>
    public IReadOnlyList<TrialRow> Rows { get; }

    /// <summary>What is ranked now and would miss inputs.</summary>
    public IReadOnlyList<LackingItem> Lacking { get; }

    /// <summary>Both orders of what is ranked in both.</summary>
    public RankingComparison Comparison { get; }

    /// <summary>What would come to fit into the sprint's capacity.</summary>
    public IReadOnlyList<BacklogRow> EnterCapacity => field ??= FitOnlyIn(_then, _now);

    /// <summary>What would no longer fit into the sprint's capacity.</summary>
    public IReadOnlyList<BacklogRow> LeaveCapacity => field ??= FitOnlyIn(_now, _then);

    /// <summary>The title of an item of either order.</summary>
    public string TitleOf(int number) => _now.Find(number)!.Content.Title; // what is compared is there

    private static IReadOnlyList<BacklogRow> FitOnlyIn(BacklogSnapshot one, BacklogSnapshot other) =>
        [.. one.Ranked.Where(row => row.FitsCapacity && !other.Find(row.Number)!.FitsCapacity)]; // the same items

    private static IReadOnlyList<int> NumbersOf(BacklogSnapshot backlog) =>
        [.. backlog.Ranked.Where(row => !row.IsInLane).Select(row => row.Number)];
}
