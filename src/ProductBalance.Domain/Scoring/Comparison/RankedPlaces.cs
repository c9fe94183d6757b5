namespace ProductBalance.Domain.Scoring.Comparison;

/// <summary>A list in the order that a context gives it.</summary>
internal sealed class RankedPlaces
{
    private readonly RankInput[] _order;
    private readonly Dictionary<int, int> _ranks;

    public RankedPlaces(IEnumerable<ListedItem> items, ScoringContext context)
    {
        _order = [.. items.Select(item => PlaceOf(item, context))];
        Ranking.Sort(_order);
        _ranks = _order.Select((place, index) => (place.Number, index)).ToDictionary();
    }

    /// <summary>The items in their order.</summary>
    public IEnumerable<int> Numbers => _order.Select(place => place.Number);

    /// <summary>The rank of an item, from 1.</summary>
    public int RankOf(int number) => _ranks[number] + 1;

    /// <summary>What decides the rank of an item.</summary>
    public RankInput PlaceOf(int number) => _order[_ranks[number]];

    /// <summary>The rank that an item would have if it stood as given and all others as they do.</summary>
    public int RankWith(RankInput place)
    {
        var found = Array.BinarySearch(_order, place, Ranking.Order);
        var above = found < 0 ? ~found : found;
        return above - (_ranks[place.Number] < above ? 1 : 0) + 1;
    }

    // What a model cannot score, as it lacks its inputs, stands last under it.
    private static RankInput PlaceOf(ListedItem item, ScoringContext context) =>
        ItemPlace.Of(item.Number, item.Content, context)
        ?? new RankInput(item.Number, 0, -double.MaxValue, double.MaxValue);
}
