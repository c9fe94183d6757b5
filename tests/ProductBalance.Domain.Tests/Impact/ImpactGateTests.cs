using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;
using ProductBalance.Domain.Tests.Support;

namespace ProductBalance.Domain.Tests.Impact;

public sealed class ImpactGateTests
{
    private static readonly ImpactDraft Whole = ParallelTests.Impact;

    // One thing taken out or spoilt each, with the one refusal that it earns.
    public static TheoryData<ImpactDraft, string, string> Refusals() =>
        new()
        {
            {
                Whole with
                {
                    Metric = null,
                },
                "impact.metric",
                "Name the number that will change, for example “CI time” or “support tickets a month”."
            },
            {
                Whole with
                {
                    Metric = " \t",
                },
                "impact.metric",
                "Name the number that will change, for example “CI time” or “support tickets a month”."
            },
            {
                Whole with
                {
                    Metric = "better maintainability",
                },
                "impact.metric",
                "“better maintainability” cannot be counted as it stands. Name a quantity with a unit that shows it, for example hours lost a month or incidents a week."
            },
            { Whole with { Direction = null }, "impact.direction", "Say whether lower or higher is better." },
            {
                Whole with
                {
                    Baseline = Whole.Baseline with { Value = null },
                },
                "impact.baseline.value",
                "Say what the number is today. Without a baseline nobody can tell later whether it changed."
            },
            {
                Whole with
                {
                    Baseline = Whole.Baseline with { Value = double.NaN },
                },
                "impact.baseline.value",
                "The baseline must be a finite number."
            },
            {
                Whole with
                {
                    Baseline = Whole.Baseline with { Source = " " },
                },
                "impact.baseline.source",
                "Say where the baseline comes from: a link, or one sentence on how it was measured."
            },
            {
                Whole with
                {
                    Target = null,
                },
                "impact.target",
                "Say what the number will be afterwards, as one figure or better as a range."
            },
            {
                Whole with
                {
                    Target = Estimate.Of(38),
                },
                "impact.target",
                "The target of 38 is no improvement on 38. Correct the figures, or the direction."
            },
            {
                Whole with
                {
                    Target = Estimate.Of(40.5),
                },
                "impact.target",
                "The target of 40.5 is no improvement on 38. Correct the figures, or the direction."
            },
            {
                Whole with
                {
                    Direction = MetricDirection.HigherIsBetter,
                },
                "impact.target",
                "The target of 14 is no improvement on 38. Correct the figures, or the direction."
            },
            {
                // Likely 2 minutes better, but the bad end lies far up and the mean is 99.
                Whole with
                {
                    Target = new(30, 36, 336),
                },
                "impact.target",
                "On average this range is no improvement: its bad end outweighs the good one. Narrow it, or say what you know."
            },
            {
                Whole with
                {
                    Target = new(1, 14, 20),
                },
                "impact.target",
                "Low or high is more than ten times away from likely; split it, or say what you know."
            },
            {
                Whole with
                {
                    Measurement = Whole.Measurement with { How = "" },
                },
                "impact.measurement.how",
                "Say how it will be measured after release."
            },
            {
                Whole with
                {
                    Measurement = Whole.Measurement with { Who = null },
                },
                "impact.measurement.who",
                "Name who measures it."
            },
            {
                Whole with
                {
                    Measurement = Whole.Measurement with { DaysAfterRelease = null },
                },
                "impact.measurement.daysAfterRelease",
                "Say how many days after release it will be measured, from 0 to 730."
            },
            {
                Whole with
                {
                    Measurement = Whole.Measurement with { DaysAfterRelease = 731 },
                },
                "impact.measurement.daysAfterRelease",
                "Say how many days after release it will be measured, from 0 to 730."
            },
            {
                Whole with
                {
                    Measurement = Whole.Measurement with { DaysAfterRelease = -1 },
                },
                "impact.measurement.daysAfterRelease",
                "Say how many days after release it will be measured, from 0 to 730."
            },
            {
                Whole with
                {
                    Confidence = Estimate.Of(80),
                },
                "impact.confidence",
                "A share lies from 0 to 1; write 80 % as 0.8."
            },
            {
                Conversion(new(0, 2.6, 3)),
                "impact.target",
                "A range in % must stay above 0 and below 100; move its end a little inside, or enter a single number."
            },
        };

    public static TheoryData<ImpactDraft> Passing() =>
        [
            Whole,
            Whole with
            {
                Driver = null,
                Confidence = null,
            },
            Whole with
            {
                Unit = null,
            },
            Whole with
            {
                Target = new Estimate(12, 14, 20),
            },
            Whole with
            {
                Target = Estimate.Of(0),
            },
            // The good end may go past the baseline, and harm is kept.
            Whole with
            {
                Target = new Estimate(0, 14, 50),
            },
            Whole with
            {
                Metric = "net cost",
                Target = new Estimate(-20, 5, 10),
            },
            Whole with
            {
                Baseline = Whole.Baseline with { Value = -5 },
                Target = Estimate.Of(-10),
            },
            Whole with
            {
                Measurement = Whole.Measurement with { DaysAfterRelease = 0 },
            },
            Conversion(new(2.3, 2.6, 3)),
            Conversion(Estimate.Of(100)),
            // Growth in % may lie below 0 or above 100.
            Conversion(new(30, 60, 240)),
            Conversion(new(-1, 2.6, 6)),
        ];

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Check_OfASpoiltImpact_RefusesThatFieldAlone(ImpactDraft draft, string field, string sentence) =>
        Assert.Equal([new(field, sentence)], ImpactGate.Check(draft));

    [Theory]
    [MemberData(nameof(Passing))]
    public void Check_OfAnImpactThatCanBeMeasured_HasNothingToSay(ImpactDraft draft) =>
        Assert.Empty(ImpactGate.Check(draft));

    [Fact]
    public void Check_OfNothing_NamesEveryMissingPart() =>
        Assert.Equal(
            [
                "impact.metric",
                "impact.direction",
                "impact.baseline.value",
                "impact.baseline.source",
                "impact.target",
                "impact.measurement.how",
                "impact.measurement.who",
                "impact.measurement.daysAfterRelease",
            ],
            ImpactGate.Check(new()).Select(problem => problem.Field)
        );

    [Theory]
    [InlineData("en-GB")]
    [InlineData("de-DE")]
    public void Check_InAnyCulture_WritesEnglishNumbers(string culture)
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        System.Globalization.CultureInfo.CurrentCulture = new(culture);
        try
        {
            Assert.StartsWith(
                "The target of 40.5 ",
                ImpactGate.Check(Whole with { Target = Estimate.Of(40.5) })[0].Message
            );
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    private static ImpactDraft Conversion(Estimate target) =>
        Whole with
        {
            Metric = "conversion",
            Unit = "%",
            Direction = MetricDirection.HigherIsBetter,
            Baseline = Whole.Baseline with { Value = 2.1 },
            Target = target,
        };
}
