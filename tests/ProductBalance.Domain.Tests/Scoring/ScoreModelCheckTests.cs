using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Domain.Tests.Scoring;

public sealed class ScoreModelCheckTests
{
    private static readonly Estimate Two = Estimate.Of(2);

    [Fact]
    public void Check_WhenInputsAreMissing_NamesEach()
    {
        var problems = ScoreModels.Rice.Check(ScoreInputs.Of(("reach", Two), ("confidence", Estimate.Of(0.5))));

        Assert.Equal(["impact", "effort"], problems.Select(problem => problem.Field));
        Assert.Equal("Impact is missing; enter a number or a range.", problems[0].Message);
    }

    [Theory]
    [InlineData(0, 0, 0, "enter a number above 0")]
    [InlineData(-1, -1, -1, "enter a number above 0")]
    [InlineData(0, 2, 3, "enter a low above 0")]
    [InlineData(1, 2, 21, "split it, or say what you know")]
    public void Check_WhenTheEffortCannotDivide_Refuses(double low, double likely, double high, string advice)
    {
        var problem = Assert.Single(ScoreModels.Rice.Check(Rice(effort: new(low, likely, high))));

        Assert.Equal("effort", problem.Field);
        Assert.Contains(advice, problem.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ScoreModels.Rice.Explain(Rice(effort: new(low, likely, high))));
    }

    [Fact]
    public void Check_WhenAShareTouchesItsEnd_Refuses()
    {
        var problem = Assert.Single(ScoreModels.Rice.Check(Rice(confidence: new(0.5, 0.8, 1))));

        Assert.Equal("confidence", problem.Field);
    }

    [Theory]
    [InlineData(1e200, 1e200, 1)]
    [InlineData(1e300, 1, 1e-300)]
    public void Check_WhenTheScoreWouldOverflow_Refuses(double reach, double impact, double effort)
    {
        var inputs = Rice(Estimate.Of(reach), Estimate.Of(impact), effort: Estimate.Of(effort));

        Assert.Contains("too large", Assert.Single(ScoreModels.Rice.Check(inputs)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_WhenOnlyADrawWouldOverflow_RefusesToo()
    {
        var inputs = Rice(new(1e300, 1e301, 1e302), Estimate.Of(1e5), effort: Two);

        Assert.Single(ScoreModels.Rice.Check(inputs));
    }

    [Theory]
    [InlineData(1, 3, 5)]
    [InlineData(-1, 0.5, 0.9)]
    public void Warnings_WhenConfidenceIsNoShare_SaysSoAndScores(double low, double likely, double high)
    {
        var inputs = Rice(confidence: new(low, likely, high));

        Assert.Empty(ScoreModels.Rice.Check(inputs));
        Assert.Equal("confidence", Assert.Single(ScoreModels.Rice.Warnings(inputs)).Field);
        Assert.Equal("confidence", Assert.Single(ScoreModels.Rice.CheckOnScale(inputs)).Field);
    }

    [Theory]
    [InlineData("impact", 1.5, "use one of 0.25, 0.5, 1, 2, 3")]
    [InlineData("confidence", 80, "such as 0.8 for 80 %")]
    [InlineData("reach", -5, "at least 0")]
    public void Warnings_OffTheScaleOfRice_SayWhatTheScaleIs(string field, double value, string advice)
    {
        var inputs = ScoreInputs.Of(
            new[] { ("reach", 500.0), ("impact", 2), ("confidence", 0.8), ("effort", 2) }.Select(input =>
                (input.Item1, Estimate.Of(input.Item1 == field ? value : input.Item2))
            )
        );

        var warning = Assert.Single(ScoreModels.Rice.Explain(inputs).Warnings);

        Assert.Equal(field, warning.Field);
        Assert.Contains(advice, warning.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    public void Warnings_AtTheEndsOfTheScaleOfIce_AreNone(double value) =>
        Assert.Empty(ScoreModels.Ice.Warnings(Ice(value)));

    [Theory]
    [InlineData(0.9)]
    [InlineData(11)]
    public void Warnings_BeyondTheScaleOfIce_NameTheField(double value) =>
        Assert.Equal("ease", Assert.Single(ScoreModels.Ice.Warnings(Ice(value))).Field);

    [Fact]
    public void CheckOnScale_WhenAChoiceIsGivenAsARange_Refuses()
    {
        var inputs = Rice(impact: new(1, 2, 3));

        Assert.Empty(ScoreModels.Rice.Check(inputs));
        Assert.Equal("impact", Assert.Single(ScoreModels.Rice.CheckOnScale(inputs)).Field);
    }

    [Theory]
    [InlineData(3, 8, 3, true)]
    [InlineData(5, 8, 3, false)]
    [InlineData(13, 1, 1, false)]
    public void Warnings_WhenUrgencyCarriesTheSum_SaySo(double value, double urgency, double risk, bool warns)
    {
        var inputs = ScoreInputs.Of(
            ("businessValue", Estimate.Of(value)),
            ("timeCriticality", Estimate.Of(urgency)),
            ("riskReduction", Estimate.Of(risk)),
            ("jobSize", Two)
        );

        Assert.Equal(
            warns ? ["timeCriticality"] : [],
            ScoreModels.Wsjf.Warnings(inputs).Select(warning => warning.Field)
        );
        Assert.Empty(ScoreModels.Wsjf.CheckOnScale(inputs));
    }

    private static ScoreInputs Ice(double ease) =>
        ScoreInputs.Of(("impact", Two), ("confidence", Two), ("ease", Estimate.Of(ease)));

    private static ScoreInputs Rice(
        Estimate? reach = null,
        Estimate? impact = null,
        Estimate? confidence = null,
        Estimate? effort = null
    ) =>
        ScoreInputs.Of(
            ("reach", reach ?? Estimate.Of(500)),
            ("impact", impact ?? Two),
            ("confidence", confidence ?? Estimate.Of(0.8)),
            ("effort", effort ?? Two)
        );
}
