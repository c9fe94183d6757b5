using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Scoring;
using ProductBalance.Web.Features.Backlog.List;
using ProductBalance.Web.Features.Backlog.Matrix;

namespace ProductBalance.Web.Tests.Features.Backlog.Matrix;

public sealed class MatrixPlotTests
{
    private static readonly ScoringContext Context = ContextOf(ScoreModels.CostOfDelayPerEffort);

    [Fact]
    public void Rows_GoToTheirPlaces_OrToTheStrip_OrAreCounted()
    {
        var plot = new MatrixPlot(
            [Row(1, 1_000, 5), Row(2, 0, 5), Row(3, -200, 5), Row(4, 800, null)],
            Context,
            Unknown
        );

        Assert.Equal(1, Assert.Single(plot.Points).Row.Number);
        Assert.Equal([2, 3], plot.WithoutValue.Select(row => row.Number));
        Assert.Equal(1, plot.WithoutEffort);
    }

    // 1,000 a month over 5 days is 1,000 × 84 ÷ 365.25 = 229.98 a week and person-week of 5 days.
    [Fact]
    public void Lines_OfCostOfDelay_GoWhereTheScoreIsTheSame()
    {
        var plot = new MatrixPlot([Row(1, 1_000, 5), Row(2, 10_000, 5)], Context, Unknown);

        var line = plot.Lines.Single(line => Math.Abs(line.Score - 1_000) < 1e-6);
        Assert.Equal(1_000 / 229.98, line.ValueAt(5) / 1_000, 3);
    }

    [Theory]
    [InlineData(ScoreModelKind.Wsjf)]
    [InlineData(ScoreModelKind.ReturnOnEffort)]
    public void Lines_WhereTheScoreIsNotValueByDays_AreNotDrawn(ScoreModelKind kind)
    {
        var plot = new MatrixPlot([Row(1, 1_000, 5)], ContextOf(ScoreModels.For(kind)), Unknown);

        Assert.Empty(plot.Lines);
        Assert.NotNull(MatrixPlot.WhyNoLines(kind));
    }

    [Fact]
    public void Lines_WhereEffortDoesNotCount_AreLevel()
    {
        var plot = new MatrixPlot([Row(1, 100, 5), Row(2, 500, 50)], ContextOf(ScoreModels.Ice), Unknown);

        var line = plot.Lines.Single(line => Math.Abs(line.Score - 200) < 1e-6);
        Assert.Equal((200, 200), (line.ValueAt(1), line.ValueAt(100)));
    }

    [Theory]
    [InlineData(900, 1_100)]
    [InlineData(1_000, 1_000)]
    public void Ranges_AreDrawnWhereTheValueSpreads(double low, double high)
    {
        var plot = new MatrixPlot([Row(1, 1_000, 5)], Context, _ => new(1_000, low, 1_000, high));

        Assert.Equal(low < high ? (low, high) : null, Assert.Single(plot.Points).ValueRange);
    }

    [Theory]
    [InlineData(500, true)]
    [InlineData(501, false)]
    public void Marks_EndAtFiveHundred(int count, bool hasMarks) =>
        Assert.Equal(
            hasMarks,
            new MatrixPlot([.. Enumerable.Range(1, count).Select(n => Row(n, n, 5))], Context, Unknown).HasMarks
        );

    [Theory]
    [InlineData(1_000.0, 5, true)]
    [InlineData(499.0, 5.0, false)]
    [InlineData(1_000.0, 8.1, false)]
    [InlineData(null, 5, false)]
    public void Range_HoldsItsEnds(double? value, double effort, bool isHeld)
    {
        var range = new MatrixRange(ValueFrom: 500, ValueTo: 1_000, EffortTo: 8);

        Assert.Equal(isHeld, range.Holds(Row(1, value, effort)));
    }

    [Fact]
    public void Range_LivesInTheAddress()
    {
        var filter = new BacklogFilter { Range = new(ValueFrom: 1_000.5, EffortTo: 8) };

        var address = filter.AppendTo("https://shop/p/webshop/backlog");

        Assert.Equal("https://shop/p/webshop/backlog?value-from=1000.5&effort-to=8", address);
        Assert.Equal(filter, BacklogFilter.Parse(address));
    }

    [Fact]
    public void ByArea_NamesTheFourLargest_AndTheRest()
    {
        string[] areas = ["A", "A", "B", "B", "C", "C", "D", "D", "E"];
        var rows = areas.Select((area, n) => Row(n + 1, 100, 5, area)).ToList();

        var series = MatrixSeries.ByArea(rows);

        Assert.Equal(["A", "B", "C", "D", "other areas"], series.Select(one => one.Name));
        Assert.Equal([9], rows.Where(series[^1].Holds).Select(row => row.Number));
        Assert.Equal(series.Count, series.Select(one => one.Mark).Distinct().Count());
    }

    private static ScoreSpread? Unknown(BacklogRow row) => null;

    private static ScoringContext ContextOf(ScoreModel model) =>
        new()
        {
            Model = model,
            Today = new(2026, 11, 20),
            Horizon = new(2027, 11, 20),
            Calendar = SprintCalendar.Default,
            Currency = "EUR",
        };

    private static BacklogRow Row(int number, double? value, double? effort, string area = "Build") =>
        new()
        {
            Id = default,
            Number = number,
            Status = ItemStatus.Ready,
            Content = new ItemContent
            {
                Kind = ItemKind.Tech,
                Title = $"Item {number}",
                Areas = [area],
                Effort = effort is { } days ? new Estimate(days / 2, days, days * 2) : null,
            },
            Version = default,
            RequesterId = default,
            EffortDays = effort,
            Score = value is { } worth
                ? new ItemScore
                {
                    Explanation = new([new Term("Value", worth, "", TermStep.Start)], ""),
                    ExpectedValue = worth,
                    ValueAMonth = worth,
                }
                : null,
        };
}
