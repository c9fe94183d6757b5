using ProductBalance.Web.Shared.Charts;
using static ProductBalance.Web.Tests.Shared.Charts.PlotBuilder;

namespace ProductBalance.Web.Tests.Shared.Charts;

public sealed class PlotCsvTests
{
    [Fact]
    public void Of_WritesEachEndOfARange_AndLeavesMissingFiguresEmpty()
    {
        var text = PlotCsv.Of(Plot(first: new PlotValue(2.5, -1, 4)));

        Assert.Equal(
            "\uFEFF\"Month\",\"Proved\",\"Proved, low\",\"Proved, high\"\r\n\"Oct 26\",2.5,-1,4\r\n\"Nov 26\",,,\r\n",
            text
        );
    }

    [Fact]
    public void Of_WritesEndsThatMeet_BesideARange()
    {
        var text = PlotCsv.Of(Plot(first: new PlotValue(2, 1, 3), second: new PlotValue(0, 0, 0)));

        Assert.EndsWith("\"Oct 26\",2,1,3\r\n\"Nov 26\",0,0,0\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_WritesWhatAStepAdds()
    {
        var text = PlotCsv.Of(Plot(PlotShape.Steps, new PlotValue(5) { From = 3 }));

        Assert.Contains("\"Oct 26\",2\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_KeepsSpreadsheetsFromEvaluatingNames()
    {
        var text = PlotCsv.Of(Plot() with { PlaceName = "=1+1" });

        Assert.Contains("\"'=1+1\"", text, StringComparison.Ordinal);
    }
}
