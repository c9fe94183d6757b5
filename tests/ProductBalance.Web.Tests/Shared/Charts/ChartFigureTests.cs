using Bunit;
using ProductBalance.Web.Shared.Charts;
using ProductBalance.Web.Tests.Support;
using static ProductBalance.Web.Tests.Shared.Charts.PlotBuilder;

namespace ProductBalance.Web.Tests.Shared.Charts;

public sealed class ChartFigureTests : WebTestContext
{
    [Fact]
    public void Picture_SaysInASentenceWhatItShows()
    {
        var chart = Show(Plot(PlotShape.Line, new PlotValue(2, 1, 3), new PlotValue(4, 2, 6)));

        Assert.Equal("Oct 26 returned 2, Nov 26 4.", chart.Find("svg[role=img]").GetAttribute("aria-label"));
        Assert.Single(chart.FindAll("polygon.range"));
        Assert.Contains(
            "Oct 26, Proved: 2× (1× to 3×)",
            chart.Find("circle title").TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Line_IsBrokenWhereThereIsNoFigure()
    {
        var chart = Show(Plot(PlotShape.Line, first: null, new PlotValue(4)));

        Assert.Single(chart.FindAll(".point"));
        Assert.Empty(chart.FindAll("polygon.range"));
    }

    [Fact]
    public void Line_OfTwoFiguresOfOneDay_RunsThroughTheLast_AndShowsBoth()
    {
        var day = new DateOnly(2026, 11, 23);
        var plot = Plot(PlotShape.Line) with
        {
            Places = PlotPlace.Days([day, day, day.AddDays(7)]),
            Series = [new("Measured", PlotShape.Line, PlotTone.Tech, [new(4), new(2), new(3)])],
        };

        var chart = Show(plot);

        Assert.Equal(3, chart.FindAll(".point").Count);
        Assert.Equal(2, chart.Find("polyline").GetAttribute("points")!.Split(' ').Length);
    }

    [Fact]
    public void Levels_AreToldApart_InTheDrawingAndItsLegend()
    {
        var chart = Show(Plot(first: new PlotValue(2), lines: [new("As likely", 1), new("Nothing", 0)]));

        Assert.Single(chart.FindAll("line.level.second"));
        Assert.Single(chart.FindAll("i.level.second"));
    }

    [Fact]
    public void Table_ShowsTheSameFigures()
    {
        var chart = Show(Plot(first: new PlotValue(2, 1, 3)));

        chart.Find("button[aria-pressed=false]").Click();

        Assert.Empty(chart.FindAll("svg"));
        Assert.Equal(["2× (1× to 3×)", "–"], chart.FindAll("td").Select(cell => cell.TextContent));
    }

    [Fact]
    public void Csv_IsHandedToTheBrowser()
    {
        var module = JSInterop.SetupModule("./Shared/Charts/ChartFigure.razor.js");
        var chart = Show(Plot(first: new PlotValue(2)));

        chart
            .FindAll("button")
            .Single(button => button.TextContent.StartsWith("CSV", StringComparison.Ordinal))
            .Click();

        var saved = Assert.Single(module.Invocations);
        Assert.Equal(("saveText", "Return by month.csv"), (saved.Identifier, saved.Arguments[1]));
    }

    private IRenderedComponent<ChartFigure> Show(Plot plot) =>
        Render<ChartFigure>(parameters => parameters.Add(figure => figure.Plot, plot));
}
