using ProductBalance.Domain.Scoring;
using ProductBalance.Domain.Scoring.Uncertainty;
using ProductBalance.Domain.Tests.Support;

namespace ProductBalance.Domain.Tests.Scoring.Uncertainty;

public sealed class BacklogEstimatorTests
{
    private const int Draws = 600;

    [Theory]
    [InlineData(1, 0)]
    [InlineData(40, 1)]
    [InlineData(150, 2)]
    [InlineData(400, 3)]
    public void AboveCutLine_IsThatOfFillingEachDrawItemByItem(int items, int seed)
    {
        var list = RandomBacklog.Of(items, seed);

        var figures = Estimate(list);

        AssertFilledAs(PlainFits(list), list, figures);
    }

    [Fact]
    public void AboveCutLine_WithALane_FillsTheLaneFirst()
    {
        var random = new Random(7);
        UncertainItem[] list = RandomBacklog.InOrder(
            Enumerable
                .Range(1, 60)
                .Select(number =>
                    RandomBacklog.Item(
                        number,
                        RandomBacklog.ContentOf(random),
                        number % 9 == 0 ? ParallelTests.Today.AddDays(number) : null
                    )
                )
        );

        var figures = Estimate(list);

        AssertFilledAs(PlainFits(list), list, figures);
        Assert.All(
            list.TakeWhile(item => item.Place.Key.IsInLane),
            item => Assert.Null(figures.Find(item.Place.Number)!.Score)
        ); // listed
    }

    [Fact]
    public void AboveCutLine_OfItemsThatAreEqualInEachDraw_GoesByTheTieOrder()
    {
        // Single numbers: all equal but for the number, 12.5 days each, and room for four of them.
        var content = ParallelTests.Content with
        {
            Team = RandomBacklog.Teams[1],
        };
        var list = RandomBacklog.InOrder(
            Enumerable.Range(1, 70).Reverse().Select(number => RandomBacklog.Item(number, content))
        );

        var figures = Estimate(list);

        Assert.All(
            list,
            item =>
                Assert.Equal(item.Place.Number <= 4 ? 1 : 0, figures.Find(item.Place.Number)!.AboveCutLine.Probability)
        );
    }

    [Fact]
    public void AboveNext_AndTheOtherWayRound_AreOneTogether()
    {
        var list = RandomBacklog.Of(30, 5);
        var figures = Estimate(list);

        Assert.All(
            list.Zip(list.Skip(1)),
            pair =>
            {
                var above = figures.Find(pair.First.Place.Number)!.AboveNext!.Value; // neither is last
                var below = BacklogEstimator.ChanceAbove(pair.Second, pair.First, Draws);
                Assert.Equal(1, above.Probability + below.Probability, 1e-12);
                Assert.Equal(above, BacklogEstimator.ChanceAbove(pair.First, pair.Second, Draws));
            }
        );
        Assert.Null(figures.Find(list[^1].Place.Number)!.AboveNext);
    }

    [Fact]
    public void RoughChanceAbove_OfAnyTwo_IsNearThatOfAllDraws()
    {
        var list = RandomBacklog.Of(12, 14);
        var figures = Estimate(list);

        foreach (
            var (first, second) in list.SelectMany(first => list.Except([first]).Select(second => (first, second)))
        )
        {
            var rough = figures.RoughChanceAbove(first.Place.Number, second.Place.Number)!.Value; // both are listed
            var back = figures.RoughChanceAbove(second.Place.Number, first.Place.Number)!.Value; // both are listed
            Assert.Equal(1, rough.Probability + back.Probability, 1e-12);

            // 500 of the 600 draws are the same ones.
            Assert.Equal(BacklogEstimator.ChanceAbove(first, second, Draws).Probability, rough.Probability, 0.06);
        }

        Assert.Null(figures.RoughChanceAbove(list[0].Place.Number, 99));
    }

    [Fact]
    public void Estimate_FromAnEarlierRun_IsThatFromNothing()
    {
        var list = RandomBacklog.Of(200, 6);
        var before = Estimate(list);
        var edited = RandomBacklog.Item(list[17].Place.Number, RandomBacklog.ContentOf(new Random(99)));
        UncertainItem[] after = RandomBacklog.InOrder([.. list.Where((_, i) => i is not 17 and not 40), edited]);

        var incremental = Estimate(after, before);

        var afresh = Estimate(after);
        Assert.All(after, item => Assert.Equal(afresh.Find(item.Place.Number), incremental.Find(item.Place.Number)));
        Assert.Null(incremental.Find(list[40].Place.Number));
    }

    // Places from the top, which fits in most draws, to the bottom, which fits in hardly any.
    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(30)]
    [InlineData(120)]
    [InlineData(299)]
    public void AboveCutLine_AfterAnEdit_IsThatOfFillingEachDrawItemByItem(int place)
    {
        var list = RandomBacklog.Of(300, 12);
        var before = Estimate(list);
        var edited = RandomBacklog.Item(
            list[place].Place.Number,
            RandomBacklog.ContentOf(new Random(place)) with
            {
                Team = list[place].Team,
            }
        );
        var after = RandomBacklog.InOrder([.. list.Where((_, i) => i != place), edited]);

        var figures = Estimate(after, before);

        AssertFilledAs(PlainFits(after), after, figures);
    }

    [Fact]
    public void AboveCutLine_AfterManyEditsInARow_IsThatOfFillingEachDrawItemByItem()
    {
        var random = new Random(13);
        var list = RandomBacklog.Of(120, 13);
        var figures = Estimate(list);

        for (var edit = 0; edit < 10; edit++)
        {
            var place = random.Next(list.Length);
            var edited = RandomBacklog.Item(list[place].Place.Number, RandomBacklog.ContentOf(random));
            list = RandomBacklog.InOrder([.. list.Where((_, i) => i != place), edited]);
            figures = Estimate(list, figures);
        }

        AssertFilledAs(PlainFits(list), list, figures);
    }

    [Fact]
    public void Score_IsTheSpreadOfTheDraws()
    {
        var item = RandomBacklog.Of(1, 8);
        var draws = new DrawBlock(Draws);
        item[0].Sampler.Fill(0, Draws, draws);

        var score = Estimate(item).Find(1)!.Score!; // ranked

        Assert.Equal(ScoreSpread.Of(draws.Scores).P5, score.P5.Value, 1e-9);
        Assert.Equal(ScoreSpread.Of(draws.Scores).P50, score.P50.Value, 1e-9);
        Assert.Equal(ScoreSpread.Of(draws.Scores).P95, score.P95.Value, 1e-9);
        Assert.Equal(draws.Scores.Average(), score.Mean.Value, 1e-9);
        Assert.InRange(score.P50.StandardError, 1e-9, (score.P95.Value - score.P5.Value) / 10);
    }

    [Fact]
    public void Estimate_OfAFixedBacklog_IsTheSameOnEveryMachine()
    {
        var list = RandomBacklog.Of(20, 11);

        var top = Estimate(list).Find(list[0].Place.Number)!; // listed

        Assert.Equal(
            FixedTop,
            [top.Score!.Mean.Value, top.Score.P5.Value, top.Score.P95.Value],
            (a, b) => Math.Abs(a - b) <= 1e-9 * Math.Abs(a)
        );
    }

    private static readonly double[] FixedTop = [3795.4379772951206, 769.37807874469047, 8618.6225551046937];

    [Fact]
    public void Estimate_WhenCancelled_Stops() =>
        Assert.ThrowsAny<OperationCanceledException>(() =>
            BacklogEstimator.Estimate(
                RandomBacklog.Of(100, 9),
                RandomBacklog.Capacities,
                cancellationToken: new CancellationToken(canceled: true)
            )
        );

    private static BacklogFigures Estimate(IReadOnlyList<UncertainItem> list, BacklogFigures? before = null) =>
        BacklogEstimator.Estimate(list, RandomBacklog.Capacities, before, Draws);

    private static void AssertFilledAs(int[] fits, UncertainItem[] list, BacklogFigures figures)
    {
        Assert.Equal(
            fits.Select(count => OrderChance.Of(count, Draws)),
            list.Select(item => figures.Find(item.Place.Number)!.AboveCutLine) // all are listed
        );
    }

    // The rule as it is written: in each draw, sort, then go down the list.
    private static int[] PlainFits(UncertainItem[] list)
    {
        var draws = list.Select(item => ItemDraws.Of(item.Sampler, Draws)).ToArray();
        var fits = new int[list.Length];
        for (var n = 0; n < Draws; n++)
        {
            var left = new CapacityFill(RandomBacklog.Capacities);
            var order = list.Select((item, i) => (Place: item.Place.At(draws[i].Scores.Keys[n]), Index: i)).ToArray();
            Array.Sort(order, (a, b) => Ranking.Order.Compare(a.Place, b.Place));
            foreach (var (_, i) in order)
            {
                fits[i] += left.Take(list[i].Team, draws[i].Efforts[n]) ? 1 : 0;
            }
        }

        return fits;
    }
}
