using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Scoring;
using ProductBalance.Domain.Scoring.Uncertainty;
using ProductBalance.Domain.Tests.Support;

namespace ProductBalance.Domain.Tests.Scoring.Uncertainty;

public sealed class InformationValuesTests
{
    private const int Draws = 1_000_000;

    [Fact]
    public void OfDecision_OnHubbardsLease_IsThePublishedExpectedLoss()
    {
        // How to Measure Anything, chapter 6: savings a unit × units a year less a lease of 400,000.
        var (maintenance, labour) = (Drawn("maintenance", 10, 15, 20), Drawn("labour", -2, 3, 8));
        var (material, units) = (Drawn("material", 3, 6, 9), Drawn("units", 15_000, 25_000, 35_000));
        double[] net =
        [
            .. Enumerable
                .Range(0, Draws)
                .Select(n => ((maintenance[n] + labour[n] + material[n]) * units[n]) - 400_000),
        ];

        var information = InformationValues.OfDecision(net, expected: 200_000);

        Assert.InRange(net.Average() + 400_000, 599_000, 601_000);
        Assert.InRange(net.Count(each => each < 0) / (double)Draws, 0.135, 0.145);
        Assert.InRange(information.Value, 10_500 * 0.97, 10_500 * 1.03);
    }

    [Fact]
    public void Of_AnItemWithARange_KnowsThatAllIsWorthMoreThanEach()
    {
        var content = ParallelTests.Content with { Effort = new Estimate(8, 12.5, 30) };
        var rate = InformationValues.RateOf(content, ParallelTests.Context);

        var information = InformationValues.Of(default, content, ParallelTests.Context, rate)!; // a model in money

        Assert.Equal(["effort"], information.ByEstimate.Select(each => each.Field));
        Assert.InRange(information.ByEstimate[0].Worth, 1, information.All.Value + (4 * information.All.StandardError));
    }

    [Fact]
    public void Of_AnItemWhereEverythingFits_IsWorthNothing()
    {
        // Its value is above 0 in every draw, so that nothing would change the decision to start it.
        var information = InformationValues.Of(default, ParallelTests.Content, ParallelTests.Context, lineRate: 0)!;

        Assert.Equal(0, information.All.Value, 4 * information.All.StandardError + 1e-6);
        Assert.Empty(information.ByEstimate);
    }

    [Fact]
    public void Of_AModelWithoutMoney_IsAbsent() =>
        Assert.Null(InformationValues.Of(default, ParallelTests.Content, ParallelTests.ContextOf(ScoreModels.Ice), 1));

    private static double[] Drawn(string name, double low, double likely, double high)
    {
        var draws = new double[Draws];
        new Estimate(low, likely, high).On(EstimateScale.Real).Fill(EstimateDraws.For(name), 0, draws);
        return draws;
    }
}
