using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Domain.Tests.Scoring;

public sealed class WeightedModelTests
{
    [Fact]
    public void Explain_AddsContributionsAndSubtractsCosts()
    {
        var model = new WeightedModel([new("Fit", 0.5), new("Delight", 0.3), new("Risk", 0.2, IsCost: true)]);

        var explanation = model.Explain(InputsOf(model, 8, 5, 3));

        Assert.Equal((4 + 1.5) - 0.6, explanation.Score, 1e-12);
        Assert.Equal([TermStep.Start, TermStep.Add, TermStep.Subtract], explanation.Terms.Select(term => term.Step));
        Assert.Equal("weight 0.5 × 8", explanation.Terms[0].Source);
        Assert.Equal(model.Evaluate([8, 5, 3]), explanation.Score);
    }

    [Fact]
    public void Explain_WhenACostComesFirst_StartsBelowZero()
    {
        var model = new WeightedModel([new("Risk", 2, IsCost: true), new("Fit", 3)]);

        Assert.Equal(-4 + 15, model.Explain(InputsOf(model, 2, 5)).Score);
    }

    [Fact]
    public void Explain_KeepsTheWeightThatIsOneAndTheStatedSource()
    {
        var model = new WeightedModel([new("Fit", 1), new("Delight", 2)]);
        var inputs = new ScoreInputs([
            new("Fit", new(Estimate.Of(8), "survey")),
            new("Delight", new(Estimate.Of(5), "interviews")),
        ]);

        var terms = model.Explain(inputs).Terms;

        Assert.Equal(["survey", "weight 2 × 5; interviews"], terms.Select(term => term.Source));
    }

    [Fact]
    public void Check_NamesTheCriterionByItsPlace()
    {
        var model = new WeightedModel([new("Fit", 1), new("Delight", 2)]);

        var problem = Assert.Single(model.Check(ScoreInputs.Of(("Fit", Estimate.Of(1)))));

        Assert.Equal(new("criteria[1].value", "Delight is missing; enter a number or a range."), problem);
    }

    [Fact]
    public void Problems_OfAScorecard_NameEachFault()
    {
        Criterion[] criteria = [new("Fit", 1), new(" ", 1), new("Fit", double.NaN)];

        Assert.Equal(
            ["criteria[1].name", "criteria[2].name", "criteria[2].weight"],
            WeightedModel.Problems(criteria).Select(problem => problem.Field)
        );
        Assert.Equal("criteria", Assert.Single(WeightedModel.Problems([])).Field);
        Assert.Throws<ArgumentException>(() => new WeightedModel(criteria));
        Assert.Throws<ArgumentException>(() => ScoreModels.For(ScoreModelKind.Weighted));
    }

    private static ScoreInputs InputsOf(WeightedModel model, params double[] values) =>
        ScoreInputs.Of(model.Inputs.Zip(values, (input, value) => (input.Name, Estimate.Of(value))));
}
