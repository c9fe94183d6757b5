using ProductBalance.Domain.Scoring;
using ProductBalance.Web.Features.Backlog.Panel;

namespace ProductBalance.Web.Tests.Features.Backlog.Panel;

public sealed class WaterfallBarsTests
{
    [Fact]
    public void Of_Factors_GivesEqualFactorsEqualLengths()
    {
        // 10, then 100, then 1,000, then 100: two tenfold steps and a tenth of them to the left.
        var bars = Bars((TermStep.Start, 10), (TermStep.Multiply, 10), (TermStep.Multiply, 10), (TermStep.Divide, 10));

        AssertPlaces([0, 0.2 / 2.2, 1.2 / 2.2, 1], [0.2 / 2.2, 1.2 / 2.2, 1, 1.2 / 2.2], bars);
    }

    [Fact]
    public void Of_Sums_StartsAtNothing()
    {
        // 4, 5.5, 5: the widest total is 5.5.
        var bars = Bars((TermStep.Start, 4), (TermStep.Add, 1.5), (TermStep.Subtract, 0.5));

        AssertPlaces([0, 4 / 5.5, 1], [4 / 5.5, 1, 5 / 5.5], bars);
    }

    [Fact]
    public void Of_ALoss_StandsLeftOfNothing()
    {
        // 2, −2, −1: nothing lies in the middle.
        var bars = Bars((TermStep.Start, 2), (TermStep.Subtract, 4), (TermStep.Multiply, 0.5));

        AssertPlaces([0.5, 1, 0], [1, 0, 0.25], bars);
    }

    private static IReadOnlyList<(double From, double To)> Bars(params (TermStep Step, double Value)[] steps) =>
        WaterfallBars.Of(
            new Explanation([.. steps.Select(step => new Term("Term", step.Value, "", step.Step))], "points")
        );

    private static void AssertPlaces(double[] from, double[] to, IReadOnlyList<(double From, double To)> bars)
    {
        Assert.Equal(from, bars.Select(bar => bar.From / 100), (a, b) => Math.Abs(a - b) < 1e-9);
        Assert.Equal(to, bars.Select(bar => bar.To / 100), (a, b) => Math.Abs(a - b) < 1e-9);
    }
}
