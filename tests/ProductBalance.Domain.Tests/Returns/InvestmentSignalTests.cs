using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Returns;
using ProductBalance.Domain.Settings;
using static ProductBalance.Domain.Tests.Returns.ReturnScene;

namespace ProductBalance.Domain.Tests.Returns;

/// <summary>One person at 100 a day: 2,200 in September and in October 2026, 2,100 in November.</summary>
public sealed class InvestmentSignalTests
{
    private const string Today = "2026-12-01";
    private static readonly TeamCosts Team = Costs(Rate("2026-09-01", 1, 100));

    [Theory]
    [InlineData(8_000, 0.2, Recommendation.Raise, 0.3)]
    [InlineData(8_000, 0.45, Recommendation.Raise, 0.5)] // up to the ceiling
    [InlineData(8_000, 0.5, Recommendation.Stay, 0.5)]
    [InlineData(8_000, 0.7, Recommendation.Stay, 0.7)] // chosen above the ceiling: not taken back
    [InlineData(4_000, 0.2, Recommendation.Stay, 0.2)]
    [InlineData(1_000, 0.3, Recommendation.Lower, 0.2)]
    [InlineData(1_000, 0.15, Recommendation.Lower, 0.1)] // down to the floor
    [InlineData(1_000, 0.05, Recommendation.Stay, 0.05)]
    [InlineData(-1_000, 0.3, Recommendation.Lower, 0.2)]
    public void Of_JudgesTheLastTwoMonths(double saved, double share, Recommendation expected, double recommended)
    {
        var signal = Signal(share, items: Item(1, "2026-09-01", saved: saved));

        Assert.Equal((expected, recommended), (signal.Recommendation, signal.TechShare));
    }

    [Fact]
    public void Of_AStepOfThisMonth_IsTheOnlyOne()
    {
        var signal = Signal(isAnswered: true, items: Item(1, "2026-09-01", saved: 8_000));

        Assert.Equal(Recommendation.Stay, signal.Recommendation);
        Assert.Contains("This month's step was decided already.", signal.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_OneHealthyMonth_IsNotEnough()
    {
        var signal = Signal(items: [Item(1, "2026-09-01", saved: 4_000), Item(2, "2026-11-01", saved: 6_000)]);

        Assert.Equal(Recommendation.Stay, signal.Recommendation);
    }

    [Fact]
    public void Of_ANewInstallation_SaysWhatIsMissing()
    {
        var signal = InvestmentSignal.Of(Ledger(Today, Costs()), new MixPolicy(), new InvestmentTerms(), false);

        Assert.Equal((Recommendation.None, null), (signal.Recommendation, signal.TechShare));
        Assert.Equal(
            "There is no signal yet. It needs 3 full months with a team cost (there are 0), and a release with a value in money in the last 12 months.",
            signal.Because
        );
    }

    [Theory]
    [InlineData(500, Recommendation.Raise)] // half of the estimated value is measured
    [InlineData(501, Recommendation.None)]
    public void Of_UnmeasuredValue_HoldsItBack(double promised, Recommendation expected)
    {
        var signal = Signal(
            items: [Item(1, "2026-09-01", promised: 500, saved: 8_000), Item(2, "2026-09-01", promised: promised)]
        );

        Assert.Equal(expected, signal.Recommendation);
    }

    [Fact]
    public void Of_WhatWasReleasedLongAgo_NeedNoMeasurement()
    {
        var signal = Signal(items: [Item(1, "2026-09-01", saved: 8_000), Item(2, "2025-12-01", promised: 9_000)]);

        Assert.Equal(1, signal.Figures.MeasuredShare);
    }

    [Fact]
    public void Of_TheRunningMonth_DoesNotCount()
    {
        var ledger = Ledger("2026-11-30", Team, Item(1, "2026-09-01", saved: 8_000));

        var signal = InvestmentSignal.Of(ledger, new MixPolicy(), new InvestmentTerms(), isAnswered: false);

        Assert.Equal((Recommendation.None, 2), (signal.Recommendation, signal.Figures.MonthsWithCost));
    }

    [Fact]
    public void Because_ShowsTheFigures()
    {
        var signal = Signal(items: Item(1, "2026-09-01", saved: 8_000));

        // 8,000 × 31 ÷ 30.4375 ÷ 2,200 and 8,000 × 30 ÷ 30.4375 ÷ 2,100
        Assert.StartsWith(
            "The proved return was 3.7 times the cost in October 2026 and 3.75 times the cost in November 2026.",
            signal.Because,
            StringComparison.Ordinal
        );
        Assert.EndsWith("Take the tech share from 20 % to 30 %.", signal.Because, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(8_000, 0.2, 0.4, 0.3, 0.5)]
    [InlineData(8_000, 0.45, 0.98, 0.5, 1)]
    [InlineData(1_000, 0.3, 0.4, 0.2, 0.3)]
    public void Applied_MovesBothEndsOfTheMix(double saved, double least, double most, double newLeast, double newMost)
    {
        var policy = new MixPolicy { TechShareMin = least, TechShareMax = most };

        var applied = Signal(least, items: Item(1, "2026-09-01", saved: saved)).Applied(policy);

        Assert.Equal(policy with { TechShareMin = newLeast, TechShareMax = newMost }, applied);
    }

    private static InvestmentSignal Signal(double share = 0.2, bool isAnswered = false, params ItemReturn[] items) =>
        InvestmentSignal.Of(
            Ledger(Today, Team, items),
            new MixPolicy { TechShareMin = share },
            new InvestmentTerms(),
            isAnswered
        );
}
