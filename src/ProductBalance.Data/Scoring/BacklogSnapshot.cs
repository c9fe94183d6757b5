using ProductBalance.Data.Freshness;
using ProductBalance.Data.LightsOn;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Freshness;
using ProductBalance.Domain.LightsOn;
using ProductBalance.Domain.Overrides;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Scoring;
using ProductBalance.Domain.Scoring.Uncertainty;
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

    internal BacklogSnapshot(
        Product product,
        IReadOnlyList<Team> teams,
        CutPeriod period,
        MixPolicy policy,
        ScoringContext context,
        IReadOnlyCollection<BacklogRow> rows,
        IReadOnlyList<ItemLink> dependencies,
        IReadOnlyList<RankOverride> overrides
    )
    {
        (Product, Teams, Period, Policy, Context) = (product, teams, period, policy, context);
        Dependencies = dependencies;
        LanePlaces = LaneRows.Places(rows, dependencies);
        var ranked = RankedOrder.Of(LaneRows.Placed(rows.Where(IsRanked), LanePlaces));
        var ordered = new ChosenRows(ranked, rows, context).Under(overrides);
        (Ranked, CutIndex) = CutLine.Draw(ordered, period.Capacities);
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

    private BacklogSnapshot(BacklogSnapshot same)
    {
        (Product, Teams, Context) = (same.Product, same.Teams, same.Context);
        (Period, Policy) = (same.Period, same.Policy);
        (Ranked, CutIndex, NeedsEstimate, Closed) = (same.Ranked, same.CutIndex, same.NeedsEstimate, same.Closed);
        (_byNumber, _places) = (same._byNumber, same._places);
        (Dependencies, LanePlaces) = (same.Dependencies, same.LanePlaces);
    }

    public Product Product { get; }

    public IReadOnlyList<Team> Teams { get; }

    /// <summary>The time that the cut line speaks of, and what the teams have in it.</summary>
    public CutPeriod Period { get; }

    /// <summary>The mix that sprints shall keep.</summary>
    public MixPolicy Policy { get; }

    public ScoringContext Context { get; }

    /// <summary>The lights-on lane, then product and tech items in one order.</summary>
    public IReadOnlyList<BacklogRow> Ranked { get; }

    /// <summary>How many rows of <see cref="Ranked"/> stand above the cut line.</summary>
    public int CutIndex { get; }

    /// <summary>What cannot be ranked yet; confirmed threats without an effort come first.</summary>
    public IReadOnlyList<BacklogRow> NeedsEstimate { get; }

    /// <summary>Released, measured and dropped items.</summary>
    public IReadOnlyList<BacklogRow> Closed { get; }

    /// <summary>All items, in no particular order.</summary>
    public IEnumerable<BacklogRow> All => _byNumber.Values;

    /// <summary>Person-days that all teams have in the sprint of the cut line.</summary>
    public double Capacity => Period.Capacities.Values.Sum();

    /// <summary>Which item waits for which; read only where there is a lights-on lane.</summary>
    internal IReadOnlyList<ItemLink> Dependencies { get; }

    /// <summary>The places of the lane's items, and of the open items that they depend on.</summary>
    internal IReadOnlyDictionary<ItemId, LanePlace> LanePlaces { get; }

    /// <summary>When the work of the lights-on lane will be done, and what it displaces.</summary>
    public LaneView Lane => field ??= LaneView.Of(this);

    /// <summary>Expected person-days of what fits.</summary>
    public double PlannedDays => Ranked.Where(row => row.FitsCapacity).Sum(row => row.EffortDays ?? 0);

    /// <summary>The areas that open items name, and those that they are parts of, in alphabetical order.</summary>
    public IReadOnlyList<string> Areas => field ??= AreasOf(Ranked.Concat(NeedsEstimate));

    /// <summary>Open items with stale estimates, the one with the oldest first.</summary>
    public IReadOnlyList<BacklogRow> ToRefresh =>
        field ??= [
            .. from row in Ranked.Concat(NeedsEstimate)
            let stale = StaleOf(row)
            where stale.Count > 0
            orderby stale[0].Since, row.Number
            select row,
        ];

    /// <summary>Those estimates of a row that somebody should look at again, the oldest first.</summary>
    public IReadOnlyList<EstimateAge> StaleOf(BacklogRow row) =>
        [
            .. row
                .Ages.Where(age => age.IsStaleOn(Context.Today, Product.Settings.StaleAfterDays))
                .OrderBy(age => age.Since),
        ];

    /// <summary>Whether a row has a place by its score, which an override can change.</summary>
    public bool IsRankedByScore(BacklogRow row) => _places.ContainsKey(row.Number) && !row.IsInLane;

    public BacklogRow? Find(int number) => _byNumber.GetValueOrDefault(number);

    /// <summary>The row so many places below a ranked one (negative: above); null where there is none.</summary>
    public BacklogRow? Neighbour(BacklogRow row, int step)
    {
        var place = _places.TryGetValue(row.Number, out var at) ? at + step : -1;
        return place >= 0 && place < Ranked.Count ? Ranked[place] : null;
    }

    /// <summary>
    /// How sure the order is. The order is there at once and this arrives later, in a snapshot of its own; null until
    /// then. After an edit it is of the order before, until the next one arrives.
    /// </summary>
    public BacklogFigures? Figures { get; private init; }

    /// <summary>Whether <see cref="Figures"/> is of this very order.</summary>
    public bool IsEstimated { get; private init; }

    /// <summary>How sure the order is of a row; null where the row is not ranked or its figures have not arrived.</summary>
    public ItemFigures? FiguresOf(BacklogRow row) =>
        row.Sampler is { } sampler ? Figures?.Find(row.Number, sampler) : null;

    /// <summary>The runs of items that the data does not separate, by the numbers of their items.</summary>
    public IReadOnlyDictionary<int, RankBracket> Brackets => field ??= RankBracket.In(this);

    /// <summary>
    /// The spread of a row's score and value, wherever the row stands; null without a score. What has not arrived is drawn.
    /// </summary>
    public (ScoreFigures Score, ScoreFigures Value)? SpreadOf(BacklogRow row) =>
        FiguresOf(row) is { Score: { } score, Value: { } value } ? (score, value)
        : row is { Score: not null, Sampler: { } sampler } ? BacklogEstimator.SpreadOf(sampler)
        : null;

    /// <summary>How sure it is that a ranked row stands above the cut line; null until the figures have arrived.</summary>
    public OrderChance? ChanceAboveCutLine(BacklogRow row) => FiguresOf(row)?.AboveCutLine;

    /// <summary>
    /// How sure it is that a ranked row stands above another. Scores do not move what stands in the lane; null where one
    /// of the two is not ranked.
    /// </summary>
    public static OrderChance? ChanceAbove(BacklogRow row, BacklogRow other)
    {
        var (item, rival) = (RankedOrder.UncertainOf(row), RankedOrder.UncertainOf(other));
        return item is null || rival is null ? null : BacklogEstimator.ChanceAbove(item, rival);
    }

    /// <summary>
    /// How sure it is that a ranked row stands above the next; null for the last one. What has not arrived is drawn.
    /// </summary>
    public OrderChance? ChanceAboveNext(BacklogRow row) =>
        Neighbour(row, 1) is not { } next ? null
        : IsEstimated ? FiguresOf(row)?.AboveNext
        : ChanceAbove(row, next);

    /// <summary>The figures of this order, made anew where the ones at hand do not hold.</summary>
    internal BacklogFigures Estimate(BacklogFigures? before, CancellationToken cancellationToken) =>
        BacklogEstimator.Estimate(
            [.. Ranked.Select(RankedOrder.UncertainOf).OfType<UncertainItem>()],
            Period.Capacities,
            before,
            cancellationToken: cancellationToken
        );

    /// <summary>The same order with figures of it, or with those of the order before.</summary>
    internal BacklogSnapshot With(BacklogFigures? figures, bool isOfThisOrder) =>
        new(this) { Figures = figures, IsEstimated = isOfThisOrder };

    /// <summary>The row that a new item of this content would be, at the rank that it would get. Nothing is stored.</summary>
    public BacklogRow Preview(ItemContent content)
    {
        var item = new BacklogItem(default, Product.Id, int.MaxValue, default, default, content);
        var row = new RowMaker(Context, Teams, [], [], EstimateHistory.None).Of(item);
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
        [
            .. rows.SelectMany(row => row.Content.Areas)
                .Distinct()
                .SelectMany(AreaPath.WithParents)
                .DistinctBy(AreaPath.Key)
                .Order(StringComparer.CurrentCultureIgnoreCase),
        ];

    private static bool IsRanked(BacklogRow row) =>
        row.Threat is null ? row.Score is not null && StatusMachine.IsRanked(row.Status) : row.IsInLane;
}
