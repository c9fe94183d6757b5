using ProductBalance.Data.Outcomes;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Outcomes;
using ProductBalance.Domain.Scoring;
using ProductBalance.Web.Features.Outcomes;

namespace ProductBalance.Web.Tests.Features.Outcomes;

public sealed class OutcomeWordsTests
{
    // One outcome of 3 days where 3.5 (2 to 6) were likely: the factor is (3 ÷ 3.5)^(1/6) = 0.9746.
    [Theory]
    [InlineData(1, "Platform, tech, effort: × 0.97 from 1 outcome, ranges that held 1 of 1 (21 % – 100 %)")]
    [InlineData(4, "from 4 outcomes, ranges that held 4 of 4")]
    [InlineData(5, null)]
    public void Publication_NamesWhatRestsOnFewOutcomes(int count, string? expected)
    {
        var words = OutcomeWords.Publication([Team(count, new Estimate(2, 3.5, 6))]);

        Assert.StartsWith("From now on they multiply every estimate", words, StringComparison.Ordinal);
        Assert.Contains(expected ?? "", words, StringComparison.Ordinal);
        Assert.Equal(expected is not null, words.Contains("Few outcomes", StringComparison.Ordinal));
    }

    [Fact]
    public void Publication_OfMany_NamesTheThinnest()
    {
        var words = OutcomeWords.Publication([
            .. new[] { 9, 4, 3, 2, 1 }.Select(count => Team(count, Estimate.Of(3.5))),
        ]);

        Assert.Contains("Few outcomes stand behind 4 of the 5 factors: ", words, StringComparison.Ordinal);
        Assert.Contains("from 1 outcome,", words, StringComparison.Ordinal);
        Assert.DoesNotContain("from 4 outcomes", words, StringComparison.Ordinal);
        Assert.Contains("; and 1 more, as the table tells.", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Publication_WithoutRanges_SaysSo() =>
        Assert.Contains(
            "from 2 outcomes, no ranges given",
            OutcomeWords.Publication([Team(2, Estimate.Of(3.5))]),
            StringComparison.Ordinal
        );

    private static TeamCalibration Team(int count, Estimate estimate)
    {
        var pair = CalibrationPair.OfEffort(estimate, 3, ItemKind.Tech)!; // both are above 0
        return new()
        {
            Of = FactorSubject.Effort,
            Team = null,
            TeamName = "Platform",
            Kind = ItemKind.Tech,
            Calibration = Calibration.Of([.. Enumerable.Repeat(pair, count)]),
            Applied = null,
        };
    }
}
