using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Scoring.Comparison;
using ProductBalance.Domain.Tests.Support;

namespace ProductBalance.Domain.Tests.Scoring.Comparison;

public sealed class MoveAttributionTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Of_ManyChangesAtOnce_AddsUpToEachMove(int seed)
    {
        var random = new Random(seed);
        ListedItem[] before = [.. Enumerable.Range(1, 60).Select(number => Item(number, random))];
        ListedItem[] after =
        [
            .. before.Skip(5).Select(item => random.Next(4) == 0 ? Item(item.Number, random) : item),
            .. Enumerable.Range(61, 6).Select(number => Item(number, random)),
        ];
        var now = ParallelTests.Context with { Today = ParallelTests.Today.AddDays(20) };

        var moves = MoveAttribution.Of(before, ParallelTests.Context, after, now);

        Assert.Equal(55, moves.Count);
        Assert.All(
            moves,
            each => Assert.Equal(each.Move.Rise, each.Model + each.Time + each.Gone + each.New + each.Others + each.Own)
        );
        Assert.Contains(moves, each => each.Own != 0);
    }

    [Fact]
    public void Of_OneNewItemOnTopAndAnOwnEdit_ChargesEachWithItsPlaces()
    {
        // Effort decides: 1 before 2 before 3. A new item of half a day comes on top, and 3 becomes smaller than 1 and 2.
        ListedItem[] before = [Sized(1, 1), Sized(2, 2), Sized(3, 3)];
        ListedItem[] after = [Sized(1, 1), Sized(2, 2), Sized(3, 0.8), Sized(4, 0.5)];

        var moves = MoveAttribution.Of(before, ParallelTests.Context, after, ParallelTests.Context);

        Assert.Equal(
            [
                new(new(3, 3, 2), Model: 0, Time: 0, Gone: 0, New: -1, Others: 0, Own: 2),
                new(new(1, 1, 3), Model: 0, Time: 0, Gone: 0, New: -1, Others: -1, Own: 0),
                new(new(2, 2, 4), Model: 0, Time: 0, Gone: 0, New: -1, Others: -1, Own: 0),
            ],
            moves
        );
    }

    private static ListedItem Item(int number, Random random) => new(number, RandomBacklog.ContentOf(random));

    private static ListedItem Sized(int number, double days) =>
        new(number, ParallelTests.Content with { Effort = Estimate.Of(days) });
}
