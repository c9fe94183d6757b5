using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Scoring;
using ProductBalance.Domain.Scoring.Uncertainty;
using ProductBalance.Domain.Tests.Support;

namespace ProductBalance.Domain.Tests.Scoring;

public sealed class EstimateFactorsTests
{
    private static readonly EstimateFactors Published = new(
        3,
        [
            new(FactorSubject.Effort, ParallelTests.Team, ItemKind.Tech, 1.25, 12),
            new(FactorSubject.Improvement, ParallelTests.Team, ItemKind.Tech, 0.8, 7),
        ]
    );

    private static readonly ScoringContext Calibrated = ParallelTests.Context with { Factors = Published };

    [Fact]
    public void Score_NamesBothFactors_AndItsTermsStillGiveIt()
    {
        var explanation = ItemScorer.Score(ParallelTests.Content, Calibrated).Explanation;

        Assert.Equal(explanation.Score, explanation.Terms.Total());
        var effort = explanation.Terms.Single(term => term.Name == "Calibration of effort");
        Assert.Equal((1.25, TermStep.Divide), (effort.Value, effort.Step));
        Assert.Equal("learned from 12 outcomes of this team and kind, publication 3", effort.Source);
        var improvement = explanation.Terms.Single(term => term.Name == "Calibration of improvement");
        Assert.Equal((0.8, TermStep.Multiply), (improvement.Value, improvement.Step));
    }

    [Fact]
    public void Score_WithAFactor_IsThatOfTheMultipliedEstimates()
    {
        var effortOnly = Calibrated with { Factors = Published with { Factors = [Published.Factors[0]] } };
        var stated = ParallelTests.Content with { Effort = new Estimate(8, 12.5, 30) };
        var multiplied = stated with { Effort = new Estimate(10, 15.625, 37.5) };

        var score = ItemScorer.Score(stated, effortOnly).Score;

        Assert.Equal(ItemScorer.Score(multiplied, ParallelTests.Context).Score, score, 9);
    }

    [Fact]
    public void Score_WithAnImprovementFactor_IsThatShareOfTheValue()
    {
        var improvementOnly = Calibrated with { Factors = Published with { Factors = [Published.Factors[1]] } };

        Assert.Equal(
            0.8 * ItemScorer.Score(ParallelTests.Content, ParallelTests.Context).Score,
            ItemScorer.Score(ParallelTests.Content, improvementOnly).Score,
            9
        );
    }

    [Theory]
    [InlineData(ScoreModelKind.Rice)]
    [InlineData(ScoreModelKind.ReturnOnEffort)]
    public void Score_ByOtherModels_UsesTheEffortFactorToo(ScoreModelKind kind)
    {
        var context = ParallelTests.ContextOf(ScoreModels.For(kind, []));
        var content = ParallelTests.Content with
        {
            Inputs = new Dictionary<string, ModelInput>
            {
                ["reach"] = new(Estimate.Of(500), null),
                ["impact"] = new(Estimate.Of(2), null),
            },
        };
        var factors = Published with { Factors = [Published.Factors[0]] };

        var score = ItemScorer.Score(content, context with { Factors = factors });

        var multiplied = content with { Effort = Estimate.Of(15.625) };
        Assert.Equal(ItemScorer.Score(multiplied, context).Score, score.Score, 9);
        Assert.Contains(score.Explanation.Terms, term => term.Name == "Calibration of effort");
    }

    [Fact]
    public void Draws_AreMultipliedLikeTheMeans()
    {
        var stated = ParallelTests.Content with { Effort = new Estimate(8, 12.5, 30) };
        ItemId id = new(new Guid(1, 0, 0, new byte[8]));
        double[] plain = new double[200];
        double[] calibrated = new double[200];

        ItemSampler.Of(id, stated, ParallelTests.Context).FillEfforts(0, plain);
        ItemSampler.Of(id, stated, Calibrated).FillEfforts(0, calibrated);

        Assert.All(plain.Zip(calibrated), pair => Assert.Equal(1.25 * pair.First, pair.Second, 9));
        Assert.Equal(
            1.25 * ParallelTests.Context.ExpectedDaysOf(stated)!.Value,
            Calibrated.ExpectedDaysOf(stated)!.Value,
            9
        );
    }

    [Fact]
    public void AnotherTeamOrKind_IsLeftAsItIs()
    {
        var product = ParallelTests.Content with { Kind = ItemKind.Product };
        var noTeam = ParallelTests.Content with { Team = null };

        Assert.All(
            (ItemContent[])[product, noTeam],
            content =>
                Assert.Equal(
                    ItemScorer.Score(content, ParallelTests.Context).Score,
                    ItemScorer.Score(content, Calibrated).Score
                )
        );
    }
}
