using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;
using ProductBalance.Domain.Returns;
using ProductBalance.Domain.Tests.Support;
using static ProductBalance.Domain.Tests.Returns.ReturnScene;

namespace ProductBalance.Domain.Tests.Returns;

public sealed class ItemReturnTests
{
    [Theory]
    [InlineData(null, 600)] // promised 1,000 with a confidence of 0.6
    [InlineData(800.0, 800)] // measured, so that the confidence counts no more
    [InlineData(0.0, 0)]
    [InlineData(-250.0, -250)] // the bill grew
    public void AMonth_IsWhatWasMeasured_ElseWhatWasEstimated(double? saved, double expected)
    {
        var item = Item(1, "2026-09-01", saved: saved, confidence: 0.6);

        Assert.Equal(expected, item.AMonth, 9);
        Assert.Equal(600, item.EstimatedAMonth, 9);
    }

    [Fact]
    public void AMonth_OfTimeSaved_MultipliesTheMeasuredImprovement()
    {
        var build = ItemReturn.Of(
            new(default, 1, ParallelTests.Content, Day("2026-09-01"), Measured: 20),
            ParallelTests.Context
        );

        // 18 minutes × 52 a day × 30.4375 days × 0.2 ÷ 60 × 80
        Assert.Equal(18 * 52 * 30.4375 * 0.2 / 60 * 80, build!.AMonth, 6);
    }

    [Fact]
    public void AMonth_OfAStatedValue_IsTrueToTheRealisedShare()
    {
        var stated = Content(Estimate.Of(8_000)) with
        {
            Impact = Content(Estimate.Of(8_000)).Impact with
            {
                Driver = new()
                {
                    Type = DriverKind.Direct,
                    Basis = "the contract",
                    Inputs = new Dictionary<string, SourcedEstimate> { ["valuePerMonth"] = new(Estimate.Of(3_000)) },
                },
            },
        };

        var half = ItemReturn.Of(new(default, 1, stated, Day("2026-09-01"), Measured: 9_000), ParallelTests.Context);

        Assert.Equal(1_500, half!.AMonth, 9); // 1,000 of the 2,000 that were promised
    }

    [Fact]
    public void Of_WithoutAValueInMoney_IsNothing()
    {
        var content = ParallelTests.Content with { Impact = ParallelTests.Impact with { Driver = null } };

        Assert.Null(ItemReturn.Of(new(default, 1, content, Day("2026-09-01")), ParallelTests.Context));
    }

    [Theory]
    [InlineData("2026-08-01", "2026-08-31", 0)] // not out yet
    [InlineData("2026-09-01", "2026-09-30", 20)] // from the 11th on
    [InlineData("2026-10-01", "2026-10-31", 31)]
    [InlineData("2027-09-01", "2027-09-30", 10)] // twelve months end on the 10th
    [InlineData("2027-10-01", "2027-10-31", 0)]
    public void MonthsIn_CountsDaysWithinTheBenefitWindow(string from, string to, int days)
    {
        var item = Item(1, "2026-09-11");

        Assert.Equal(days / Month, item.MonthsIn(new ReturnPeriod("", Day(from), Day(to))), 9);
    }

    [Fact]
    public void MonthsIn_EndsWhereItsUrgencySays()
    {
        var season = Item(1, "2026-09-11", urgency: new Urgency(UrgencyProfile.EndsOn, Day("2026-09-21")));

        Assert.Equal(10 / Month, season.MonthsIn(new ReturnPeriod("", Day("2026-09-01"), Day("2026-12-31"))), 9);
    }

    [Fact]
    public void Draws_SpreadAroundAnEstimate_AndMeetWhereItIsMeasured()
    {
        var range = new Estimate(8_500, 9_000, 9_500);

        var (open, measured) = (Item(1, "2026-09-01", target: range), Item(1, "2026-09-01", saved: 900, target: range));

        Assert.InRange(open.Draws.ToArray().Order().ElementAt(ItemReturn.DrawCount / 20), 450, 560); // P5 of 500
        Assert.All(measured.Draws.ToArray(), draw => Assert.Equal(900, draw, 9));
    }
}
