namespace ProductBalance.Domain.Scoring.Uncertainty;

/// <summary>How sure the order of a backlog is, from draws. It never changes; the next run starts from what it knows.</summary>
public sealed class BacklogFigures
{
    private readonly Dictionary<int, ItemFigures> _figures;

    internal BacklogFigures(int draws, IReadOnlyList<SurveyedItem> list, IReadOnlyList<TeamFill> teams)
    {
        (Draws, Teams) = (draws, teams);
        Surveyed = list.ToDictionary(item => item.Item.Place.Number);
        var fits = teams.SelectMany(team => team.Fits).ToDictionary();
        _figures = Surveyed.ToDictionary(
            pair => pair.Key,
            pair => new ItemFigures(
                pair.Value.Score,
                pair.Value.Value,
                OrderChance.Of(fits.GetValueOrDefault(pair.Key), draws),
                pair.Value.AboveNext
            )
        );
    }

    /// <summary>How many draws they come from.</summary>
    public int Draws { get; }

    internal IReadOnlyDictionary<int, SurveyedItem> Surveyed { get; }

    internal IReadOnlyList<TeamFill> Teams { get; }

    /// <summary>The figures of the item with a number; null where it was not in the list.</summary>
    public ItemFigures? Find(int number) => _figures.GetValueOrDefault(number);

    /// <summary>
    /// How sure it is that an item stands above the one that followed it in the list; null where another one did.
    /// </summary>
    public OrderChance? ChanceAbove(int number, int next) =>
        Surveyed.TryGetValue(number, out var known) && known.Next?.Place.Number == next ? known.AboveNext : null;

    /// <summary>
    /// About how sure it is that an item stands above any other of the list, from the first 500 draws; null where one of
    /// the two was not in the list or stood in the lights-on lane.
    /// </summary>
    public OrderChance? RoughChanceAbove(int number, int other) =>
        Surveyed.TryGetValue(number, out var item)
        && Surveyed.TryGetValue(other, out var rival)
        && Math.Min(item.Sample.Length, rival.Sample.Length) is > 0 and var draws
            ? OrderChance.Of(
                PairCount.Above(item.Sample, rival.Sample, item.Item.Place.WinsTieAgainst(rival.Item.Place)),
                draws
            )
            : null;

    /// <summary>The figures of the item with a number; null where they are of another sampler, as it was edited since.</summary>
    public ItemFigures? Find(int number, ItemSampler sampler) =>
        Surveyed.TryGetValue(number, out var known) && ReferenceEquals(known.Item.Sampler, sampler)
            ? Find(number)
            : null;
}
