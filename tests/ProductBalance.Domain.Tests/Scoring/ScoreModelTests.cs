using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Domain.Tests.Scoring;

/// <summary>Numbers worked out by hand; the order of the inputs is that of the model.</summary>
public sealed class ScoreModelTests
{
    [Theory]
    [InlineData(ScoreModelKind.Rice, new[] { 500, 2, 0.8, 2 }, 400)]
    [InlineData(ScoreModelKind.Rice, new[] { 500, 0.25, 0.5, 0.5 }, 125)]
    [InlineData(ScoreModelKind.Rice, new[] { 0, 2, 0.8, 2 }, 0)]
    [InlineData(ScoreModelKind.Ice, new[] { 8.0, 6, 3 }, 144)]
    [InlineData(ScoreModelKind.Ice, new[] { -8.0, 6, 3 }, -144)]
    [InlineData(ScoreModelKind.Wsjf, new[] { 8.0, 5, 3, 5 }, 3.2)]
    [InlineData(ScoreModelKind.Wsjf, new[] { 13.0, 20, 1, 20 }, 1.7)]
    [InlineData(ScoreModelKind.CostOfDelayPerEffort, new[] { 600.0, 3 }, 200)]
    [InlineData(ScoreModelKind.CostOfDelayPerEffort, new[] { -600.0, 3 }, -200)]
    [InlineData(ScoreModelKind.ReturnOnEffort, new[] { 300.0, 100 }, 2)]
    [InlineData(ScoreModelKind.ReturnOnEffort, new[] { 50.0, 100 }, -0.5)]
    [InlineData(ScoreModelKind.ReturnOnEffort, new[] { 0.0, 100 }, -1)]
    public void Score_IsTheFormula(ScoreModelKind kind, double[] values, double expected)
    {
        var model = ScoreModels.For(kind);
        var inputs = InputsOf(model, values);

        Assert.Empty(model.Check(inputs));
        Assert.Equal(expected, model.Evaluate(values), 1e-12);
        Assert.Equal(model.Evaluate(values), model.Explain(inputs).Score);
    }

    [Theory]
    [InlineData(ScoreModelKind.Rice, new[] { 500, 2, 0.8, 2 }, 800)]
    [InlineData(ScoreModelKind.Ice, new[] { 8.0, 6, 3 }, 144)]
    [InlineData(ScoreModelKind.Wsjf, new[] { 8.0, 5, 3, 5 }, 16)]
    [InlineData(ScoreModelKind.CostOfDelayPerEffort, new[] { 600.0, 3 }, 600)]
    [InlineData(ScoreModelKind.ReturnOnEffort, new[] { 300.0, 100 }, 300)]
    public void Worth_IsWhatEffortHasNotTouched(ScoreModelKind kind, double[] values, double expected) =>
        Assert.Equal(expected, ScoreModels.For(kind).Worth(values), 1e-12);

    [Fact]
    public void Explain_WritesTheArithmetic()
    {
        var explanation = ScoreModels.Wsjf.Explain(InputsOf(ScoreModels.Wsjf, [8, 5, 3, 5]));

        Assert.Equal(
            "(Business value 8 + Time criticality 5 + Risk reduction 3) ÷ Job size 5 = 3.2 points per point of job size.",
            explanation.Sentence
        );
        Assert.Equal("points per point of job size", explanation.Unit);
        Assert.Equal(
            [TermStep.Start, TermStep.Add, TermStep.Add, TermStep.Divide],
            explanation.Terms.Select(term => term.Step)
        );
    }

    [Fact]
    public void Explain_CarriesSourceAndField()
    {
        var stated = new StatedEstimate(Estimate.Of(600), "last year's orders", "impact.driver");
        var inputs = new ScoreInputs([new("costOfDelayPerWeek", stated), new("effortWeeks", new(Estimate.Of(3)))]);

        var terms = ScoreModels.CostOfDelayPerEffort.Explain(inputs).Terms;

        Assert.Equal(
            new Term("Cost of delay", 600, "money a week", TermStep.Start, "last year's orders", "impact.driver"),
            terms[0]
        );
        Assert.Equal(new Term("Effort", 3, "person-weeks", TermStep.Divide), terms[1]);
    }

    [Fact]
    public void Explain_WhenTheMeanIsMostlyTail_ShowsTheTailApart()
    {
        // (1, 2, 10) has the mean 3.434814, which is 1.717407 times its median.
        var inputs = ScoreInputs.Of(
            ("costOfDelayPerWeek", new Estimate(1, 2, 10)),
            ("effortWeeks", new Estimate(1, 2, 10))
        );

        var terms = ScoreModels.CostOfDelayPerEffort.Explain(inputs).Terms;

        Assert.Equal(
            ["Cost of delay", "Cost of delay, from the upper tail", "Effort", "Effort, from the upper tail"],
            terms.Select(term => term.Name)
        );
        Assert.Equal(
            [TermStep.Start, TermStep.Multiply, TermStep.Divide, TermStep.Divide],
            terms.Select(term => term.Step)
        );
        Assert.All(terms.Zip([2, 1.717407, 2, 1.717407]), pair => Assert.Equal(pair.Second, pair.First.Value, 1e-6));
        Assert.Equal(1, terms.Total(), 1e-12);
    }

    [Fact]
    public void Explain_WhenATailIsSubtracted_SubtractsItsAmount()
    {
        var inputs = ScoreInputs.Of(("value", Estimate.Of(10)), ("cost", new Estimate(1, 2, 10)));

        var terms = ScoreModels.ReturnOnEffort.Explain(inputs).Terms;

        Assert.Equal("Cost, from the upper tail", terms[2].Name);
        Assert.Equal(1.434814, terms[2].Value, 1e-6);
        Assert.Equal((10 - 3.434814) / 3.434814, terms.Total(), 1e-6);
    }

    [Fact]
    public void Explain_WhenTheTailIsSlight_UsesTheMeanInOneTerm()
    {
        var inputs = ScoreInputs.Of(("costOfDelayPerWeek", Estimate.Of(100)), ("effortWeeks", new Estimate(8, 12, 14)));

        var terms = ScoreModels.CostOfDelayPerEffort.Explain(inputs).Terms;

        Assert.Equal(2, terms.Count);
        Assert.Equal(11.457174, terms[1].Value, 1e-6);
    }

    [Fact]
    public void Inputs_ThatDivide_AreMarkedAsDivisors() =>
        Assert.Equal(
            ["effortWeeks", "cost", "effort", "jobSize"],
            Enum.GetValues<ScoreModelKind>()
                .Where(kind => kind != ScoreModelKind.Weighted)
                .SelectMany(kind => ScoreModels.For(kind).Inputs)
                .Where(input => input.IsDivisor)
                .Select(input => input.Name)
        );

    private static ScoreInputs InputsOf(ScoreModel model, double[] values) =>
        ScoreInputs.Of(model.Inputs.Zip(values, (input, value) => (input.Name, Estimate.Of(value))));
}
