using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Scoring;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Scoring;

/// <summary>
/// The backlog of a product at one moment, in order. It never changes: the live ranking replaces it as a whole, and
/// those who hold an older one go on reading it safely.
/// </summary>
public sealed class BacklogSnapshot
{
    private readonly Dictionary<int, BacklogRow> _byNumber;
    private readonly Dictionary<int, int> _places;
    private readonly Dictionary<TeamId, double> _capacities;
    private readonly Lazy<IReadOnlyDictionary<int, OrderChance>> _cutLineChances;

    internal BacklogSnapshot(
        Product product,
        IReadOnlyList<Team> teams,
        ScoringContext context,
        IReadOnlyCollection<BacklogRow> rows
    )
    {
        (Product, Teams, Context) = (product, teams, context);
        _capacities = teams.ToDictionary(team => team.Id, team => team.Capacity(context.Calendar));
        var ordered = RankedOrder.Of(rows.Where(IsRanked));
        (Ranked, CutIndex) = CutLine.Draw(ordered, _capacities);
        _cutLineChances = new(() => CutLine.Chances(Ranked, _capacities));
        NeedsEstimate =
        [
            .. rows.Where(row => StatusMachine.IsOpen(row.Status) && !IsRanked(row))
                .OrderBy(row => row.Threat is null)
                .ThenBy(row => row.Number),
        ];
        Closed = [.. rows.Where(row => !StatusMachine.IsOpen(row.Status)).OrderBy(row => row.Number)];
        _places = Ranked
            .Select((row, place) => (row.Number, place))
            .ToDictionary(pair => pair.Number, pair => pair.place);
        _byNumber = Ranked.Concat(NeedsEstimate).Concat(Closed).ToDictionary(row => row.Number);
    }

    public Product Product { get; }

    public IReadOnlyList<Team> Teams { get; }

    public ScoringContext Context { get; }

    /// <summary>The lights-on lane, then product and tech items in one order.</summary>
    public IReadOnlyList<BacklogRow> Ranked { get; }

    /// <summary>How many rows of <see cref="Ranked"/> stand above the cut line.</summary>
    public int CutIndex { get; }

    /// <summary>What cannot be ranked yet; confirmed threats without an effort come first.</summary>
    public IReadOnlyList<BacklogRow> NeedsEstimate { get; }

    /// <summary>Released, measured and dropped items.</summary>
    public IReadOnlyList<BacklogRow> Closed { get; }

    /// <summary>Person-days that all teams have in one sprint.</summary>
    public double Capacity => _capacities.Values.Sum();

    /// <summary>Expected person-days of what fits.</summary>
    public double PlannedDays => Ranked.Where(row => row.FitsCapacity).Sum(row => row.EffortDays ?? 0);

    /// <summary>The areas that open items name, in alphabetical order.</summary>
    public IReadOnlyList<string> Areas => field ??= AreasOf(Ranked.Concat(NeedsEstimate));

    public BacklogRow? Find(int number) => _byNumber.GetValueOrDefault(number);

    /// <summary>The row so many places below a ranked one (negative: above); null where there is none.</summary>
    public BacklogRow? Neighbour(BacklogRow row, int step)
    {
        var place = _places.TryGetValue(row.Number, out var at) ? at + step : -1;
        return place >= 0 && place < Ranked.Count ? Ranked[place] : null;
    }

    /// <summary>How sure it is that a ranked row stands above the cut line. All rows are drawn when somebody asks first.</summary>
    public OrderChance ChanceAboveCutLine(BacklogRow row) => _cutLineChances.Value.GetValueOrDefault(row.Number);

    /// <summary>
    /// How sure it is that a ranked row stands above another. Scores do not move what stands in the lane; null where one
    /// of the two is not ranked.
    /// </summary>
    public static OrderChance? ChanceAbove(BacklogRow row, BacklogRow other)
    {
        if (row.IsInLane || other.IsInLane)
        {
            return OrderChance.Of(
                Ranking.Order.Compare(RankedOrder.InputOf(row), RankedOrder.InputOf(other)) < 0 ? 1 : 0,
                1
            );
        }

        var winsTies = RankedOrder.InputOf(row).WinsTieAgainst(RankedOrder.InputOf(other));
        return row.Draws is { } draws && other.Draws is { } others
            ? draws.Value.Scores.ChanceAbove(others.Value.Scores, winsTies)
            : null;
    }

    /// <summary>The row that a new item of this content would be, at the rank that it would get. Nothing is stored.</summary>
    public BacklogRow Preview(ItemContent content)
    {
        var item = new BacklogItem(default, Product.Id, int.MaxValue, default, default, content);
        var row = new RowMaker(Context, Teams, []).Of(item);
        return row.Score is null ? row : row with { Rank = RankOf(RankedOrder.InputOf(row)) };
    }

    /// <summary>The place that a score would get in the list, from 1.</summary>
    public int RankOf(RankInput input)
    {
        var lane = Ranked.TakeWhile(row => row.IsInLane).Count();
        var above = Ranked.Skip(lane).Count(row => Ranking.Order.Compare(RankedOrder.InputOf(row), input) < 0);
        return above + 1;
    }

    private static IReadOnlyList<string> AreasOf(IEnumerable<BacklogRow> rows) =>
        [.. rows.SelectMany(row => row.Content.Areas).Distinct().Order(StringComparer.CurrentCultureIgnoreCase)];

    private static bool IsRanked(BacklogRow row) =>
        row.Threat is null ? row.Score is not null && StatusMachine.IsRanked(row.Status) : row.IsInLane;
}
