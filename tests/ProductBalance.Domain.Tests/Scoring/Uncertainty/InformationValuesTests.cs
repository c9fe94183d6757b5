using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Freshness;
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

    public static TheoryData<Urgency> Urgencies() =>
        [
            Urgency.Steady,
            new Urgency(UrgencyProfile.EndsOn, ParallelTests.Today.AddDays(60)),
            new Urgency(UrgencyProfile.Fading, ParallelTests.Today.AddDays(90)),
            new Urgency(UrgencyProfile.Deadline, ParallelTests.Today.AddDays(30), 0.3),
        ];

    // Scored afresh for each value of the estimate, with nothing left out. A rate far below, at and far above the item's own.
    [Theory]
    [MemberData(nameof(Urgencies))]
    public void ByEstimate_IsTheMeanOverAllValues(Urgency urgency)
    {
        var content = RandomBacklog.ContentOf(new Random(4)) with { Urgency = urgency };
        var confidence = content.Impact.Confidence!; // it states one
        var own = InformationValues.RateOf(content, ParallelTests.Context);
        foreach (var rate in new[] { own / 20, own / 2, own, own * 2, own * 20 })
        {
            var worth = InformationValues
                .ByEstimate(content, ParallelTests.Context, rate)
                .ToDictionary(each => each.Field, each => each.Worth);

            Assert.Equal([EstimateFields.Effort, EstimateFields.Confidence, EstimateFields.Target], worth.Keys.Order());
            AssertWorth(
                worth[EstimateFields.Confidence],
                confidence.On(EstimateScale.Share),
                share => WithConfidence(share),
                rate
            );
            AssertWorth(
                worth[EstimateFields.Effort],
                content.Effort!.On(EstimateScale.Positive),
                days => WithEffort(days),
                rate
            ); // it has one
        }

        ItemContent WithConfidence(double share) =>
            content with
            {
                Impact = content.Impact with { Confidence = Estimate.Of(share) },
            };

        ItemContent WithEffort(double days) => content with { Effort = Estimate.Of(days) };
    }

    private static void AssertWorth(double worth, Distribution spread, Func<double, ItemContent> with, double weekRate)
    {
        const int strata = 4_000;
        var nets = Enumerable
            .Range(0, strata)
            .Select(i => NetOf(with(spread.Percentile((i + 0.5) / strata))))
            .ToArray();
        var naive = nets.Average(net => Math.Max(net, 0)) - Math.Max(nets.Average(), 0);

        Assert.Equal(naive, worth, 1e-9 * nets.Max(Math.Abs));

        double NetOf(ItemContent content) =>
            SprintDelay.CostOf(content, ParallelTests.Context)!.Value // a model in money
            - (weekRate / 5 * content.Effort!.On(EstimateScale.Positive).Mean); // it has one
    }

    private static double[] Drawn(string name, double low, double likely, double high)
    {
        var draws = new double[Draws];
        new Estimate(low, likely, high).On(EstimateScale.Real).Fill(EstimateDraws.For(name), 0, draws);
        return draws;
    }
}
