using CsCheck;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Domain.Tests.Scoring;

public sealed class RankingTests
{
    private static readonly DateOnly Day = new(2027, 1, 15);

    // Few different values, so that every kind of tie comes up.
    private static readonly Gen<RankInput[]> Backlogs = Gen.Select(
            Gen.OneOf(1.0, 2, 2.0000000000001, 3),
            Gen.OneOf(1.0, 1, 1, 0, -1),
            Gen.Int[1, 2],
            Gen.Int[0, 3],
            Gen.Int[0, 5]
        )
        .Array[0, 60]
        .Select(rows =>
            rows.Select(
                    (row, number) =>
                        new RankInput(
                            number,
                            row.Item1,
                            row.Item2,
                            row.Item3,
                            row.Item4 == 0 ? null : Day.AddDays(row.Item4),
                            row.Item5 > 1 ? null : RankKey.OfLane(Day.AddDays(row.Item5))
                        )
                )
                .ToArray()
        );

    [Fact]
    public void Sort_PutsTheLaneFirstAndNoExpectedValueLast()
    {
        AssertOrder(
            new(7, score: double.NaN, expectedValue: 0, effort: 3, lane: RankKey.OfLane(Day)),
            new(2, score: 0, expectedValue: 0, effort: 1, lane: RankKey.OfLane(Day.AddDays(1))),
            new(3, score: 50, expectedValue: 1, effort: 3),
            new(4, score: 2, expectedValue: 1, effort: 3),
            new(5, score: -1, expectedValue: 1, effort: 3),
            new(6, score: 90, expectedValue: 0, effort: 3),
            new(1, score: 99, expectedValue: -4, effort: 1)
        );
    }

    [Fact]
    public void Sort_WhenScoresTie_TakesDeadlineThenEffortThenNumber()
    {
        AssertOrder(
            new(9, 0.1 + 0.2, 1, effort: 8, deadline: Day),
            new(8, 0.3, 1, effort: 1, deadline: Day.AddDays(1)),
            new(7, 0.3, 1, effort: 2),
            new(5, 0.3, 1, effort: 3),
            new(6, 0.3, 1, effort: 3)
        );
    }

    [Fact]
    public void Sort_WhenDaysTieInTheLane_TakesTheLowerNumber()
    {
        AssertOrder(
            new(1, 5, 1, effort: 9, lane: RankKey.OfLane(Day)),
            new(2, 6, 1, effort: 1, deadline: Day, lane: RankKey.OfLane(Day))
        );
    }

    [Fact]
    public void Sort_OfTheDefault_IsAnItemWithoutExpectedValue() =>
        AssertOrder(new(3, 1, 1, effort: 1), default, new(4, 1, -1, effort: 0));

    [Fact]
    public void Sort_DoesNotDependOnTheOrderOfTheInput() =>
        Gen.Select(Backlogs, Gen.Int)
            .Sample(
                (backlog, seed) =>
                {
                    var shuffled = backlog.OrderBy(item => unchecked((item.Number + 1) * 2654435761L * seed)).ToArray();

                    Ranking.Sort(backlog);
                    Ranking.Sort(shuffled);

                    Assert.Equal(backlog, shuffled);
                }
            );

    [Fact]
    public void Order_FindsThePlaceOfEveryItemThatSortPlaced() =>
        Backlogs.Sample(backlog =>
        {
            Ranking.Sort(backlog);

            Assert.All(backlog, (item, place) => Assert.Equal(place, Array.BinarySearch(backlog, item, Ranking.Order)));
        });

    private static void AssertOrder(params RankInput[] expected)
    {
        var items = expected.Reverse().ToArray();

        Ranking.Sort(items);

        Assert.Equal(expected.Select(item => item.Number), items.Select(item => item.Number));
    }
}
