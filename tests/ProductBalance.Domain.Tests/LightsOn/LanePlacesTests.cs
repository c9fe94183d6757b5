using CsCheck;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.LightsOn;

namespace ProductBalance.Domain.Tests.LightsOn;

public sealed class LanePlacesTests
{
    private static readonly DateOnly Day = new(2027, 1, 15);

    // One queue, all available now: durations, bite days and, for each pair, whether the later one waits for the earlier.
    private static readonly Gen<(int[] Durations, int[] Bites, bool[] Waits)> Queues =
        from count in Gen.Int[1, 6]
        from durations in Gen.Int[1, 9].Array[count]
        from bites in Gen.Int[-3, 25].Array[count]
        from waits in Gen.Frequency((3, Gen.Const(false)), (1, Gen.Const(true))).Array[count * count]
        select (durations, bites, waits);

    [Fact]
    public void Order_WithoutDependencies_HasTheLeastLargestLateness() =>
        Queues.Sample(queue => AssertBest(queue.Durations, queue.Bites, []), iter: 2_000);

    [Fact]
    public void Order_WithDependencies_HasTheLeastLargestLateness_AndKeepsThem() =>
        Queues.Sample(queue => AssertBest(queue.Durations, queue.Bites, [.. LinksOf(queue.Waits)]), iter: 2_000);

    [Fact]
    public void Due_OfWhatTwoDependOn_IsTheEarlierOfTheirs()
    {
        var places = LanePlaces.Of(
            new Dictionary<ItemId, DateOnly>
            {
                [Id(0)] = Day.AddDays(9),
                [Id(1)] = Day,
                [Id(2)] = Day.AddDays(3),
            },
            [Needs(1, 0), Needs(2, 0)],
            _ => true
        );

        Assert.Equal(new LanePlace(Day, 0), places[Id(0)]);
        Assert.Equal(new LanePlace(Day, 1), places[Id(1)]);
        Assert.Equal(new LanePlace(Day.AddDays(3), 1), places[Id(2)]);
    }

    [Fact]
    public void Due_ReachesThroughWhatHasNoThreat_ButNotThroughWhatIsDone()
    {
        var bites = new Dictionary<ItemId, DateOnly> { [Id(0)] = Day.AddDays(9), [Id(2)] = Day };
        ItemLink[] chain = [Needs(2, 1), Needs(1, 0)];

        var open = LanePlaces.Of(bites, chain, _ => true);
        var done = LanePlaces.Of(bites, chain, id => id != Id(1));

        Assert.Equal((Day, Day), (open[Id(1)].Due, open[Id(0)].Due));
        Assert.Equal(Day.AddDays(9), done[Id(0)].Due);
        Assert.False(done.ContainsKey(Id(1)));
    }

    [Fact]
    public void Due_GoesByDependenciesOnly()
    {
        var bites = new Dictionary<ItemId, DateOnly> { [Id(0)] = Day };

        var places = LanePlaces.Of(bites, [new(Id(0), Id(1), LinkKind.PairsWith)], _ => true);

        Assert.Equal([Id(0)], places.Keys);
    }

    private static void AssertBest(int[] durations, int[] bites, ItemLink[] links)
    {
        int[] items = [.. Enumerable.Range(0, durations.Length)];
        var places = LanePlaces.Of(items.ToDictionary(Id, i => Day.AddDays(bites[i])), links, _ => true);
        int[] lane = [.. items.OrderBy(i => places[Id(i)].Key).ThenBy(i => i)];
        int[][] waits = [.. items.Select(i => links.Where(l => l.From == Id(i)).Select(l => NumberOf(l.To)).ToArray())];

        var least = Orders([], items, waits).Min(order => LargestLateness(order, durations, bites));

        Assert.All(items, i => Assert.All(waits[i], w => Assert.True(Array.IndexOf(lane, w) < Array.IndexOf(lane, i))));
        Assert.Equal(least, LargestLateness(lane, durations, bites));
    }

    private static int LargestLateness(int[] order, int[] durations, int[] bites)
    {
        var now = 0;
        return order.Max(item => (now += durations[item]) - bites[item]);
    }

    private static IEnumerable<int[]> Orders(int[] begun, int[] left, int[][] waits) =>
        left.Length == 0
            ? [begun]
            : from next in left
            where waits[next].All(begun.Contains)
            from order in Orders([.. begun, next], [.. left.Where(i => i != next)], waits)
            select order;

    // Which of two waits is drawn by number, so that there is no circle; numbers say nothing of the order.
    private static IEnumerable<ItemLink> LinksOf(bool[] waits)
    {
        var count = (int)Math.Sqrt(waits.Length);
        return from first in Enumerable.Range(0, count)
            from then in Enumerable.Range(0, first)
            where waits[(first * count) + then]
            select Needs(then, first);
    }

    private static ItemLink Needs(int item, int first) => new(Id(item), Id(first), LinkKind.DependsOn);

    private static ItemId Id(int number) => new(new Guid(number, 0, 0, new byte[8]));

    private static int NumberOf(ItemId id) => BitConverter.ToInt32(id.Value.ToByteArray());
}
