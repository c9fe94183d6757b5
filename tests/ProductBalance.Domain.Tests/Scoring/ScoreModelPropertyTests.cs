using CsCheck;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Scoring;
using ProductBalance.Domain.Tests.Support;

namespace ProductBalance.Domain.Tests.Scoring;

public sealed class ScoreModelPropertyTests
{
    private static readonly ScoreModel[] Models =
    [
        .. Enum.GetValues<ScoreModelKind>()
            .Select(kind => ScoreModels.For(kind, [new("Fit", 0.7), new("Risk", 0.4, IsCost: true), new("Joy", 1)])),
    ];

    private static readonly Gen<(ScoreModel Model, ScoreInputs Inputs)> Scoreable =
        from model in Gen.OneOf(Models)
        from estimates in EstimateGen.Positive.Array[model.Inputs.Count]
        select (model, ScoreInputs.Of(model.Inputs.Zip(estimates, (input, estimate) => (input.Name, estimate))));

    [Fact]
    public void Explain_GivesTermsThatRecomputeTheScoreExactly() =>
        Scoreable.Sample(item =>
        {
            var explanation = item.Model.Explain(item.Inputs);

            var recomputed = 0.0;
            foreach (var term in explanation.Terms)
            {
                recomputed = term.Step.Apply(recomputed, term.Value);
            }

            Assert.Equal(recomputed, explanation.Score);
        });

    [Fact]
    public void Explain_GivesTheScoreOfTheMeans() =>
        Scoreable.Sample(item =>
        {
            var means = item.Model.Means(item.Inputs);

            var score = item.Model.Explain(item.Inputs).Score;

            // Sums may cancel, so the tolerance goes by the largest number in them.
            var tolerance = 1e-12 * (Math.Abs(score) + means.Max() + 1);
            Assert.Equal(item.Model.Evaluate(means), score, tolerance);
        });

    [Fact]
    public void Draws_OfALinearScore_MeetTheScoreWithinFourStandardErrors()
    {
        var inputs = ScoreInputs.Of(
            ("costOfDelayPerWeek", new Estimate(200, 600, 900)),
            ("effortWeeks", Estimate.Of(3))
        );

        var draws = ScoreDraws.Of(
            ScoreModels.CostOfDelayPerEffort,
            inputs,
            input => EstimateDraws.For(input.Name),
            20_000
        );

        var score = ScoreModels.CostOfDelayPerEffort.Explain(inputs).Score;
        var mean = draws.Spread.Mean;
        var variance = draws.Scores.ToArray().Average(draw => Math.Pow(draw - mean, 2));
        Assert.Equal(score, mean, 4 * Math.Sqrt(variance / 20_000));
    }

    [Fact]
    public void ChanceAbove_OfAAndOfB_IsOneTogether() =>
        Gen.Select(Scoreable, Scoreable)
            .Sample(
                (a, b) =>
                {
                    var first = StatelessRanking.DrawsOf(new("a", a.Model, a.Inputs));
                    var second = StatelessRanking.DrawsOf(new("b", b.Model, b.Inputs));

                    var (above, below) = (
                        first.ChanceAbove(second, winsTies: true),
                        second.ChanceAbove(first, winsTies: false)
                    );

                    Assert.Equal(1, above.Probability + below.Probability, 1e-12);
                    Assert.Equal(above.StandardError, below.StandardError, 1e-12);
                },
                iter: 50
            );
}
