using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;
using ProductBalance.Domain.Impact.Reading;

namespace ProductBalance.Domain.Tests.Impact.Reading;

public sealed class ReadingDraftTests
{
    [Fact]
    public void Of_WhenFromAndToAreStated_FillsEveryFieldThatTheSentenceNames()
    {
        var draft = ReadingDraft.Of("cut CI time from 45 to 12 minutes");

        Assert.Equal("cut CI time from 45 to 12 minutes", draft.Statement);
        Assert.Equal("CI time", draft.Metric);
        Assert.Equal("min", draft.Unit);
        Assert.Equal(MetricDirection.LowerIsBetter, draft.Direction);
        Assert.Equal(45, draft.Baseline.Value);
        Assert.Equal(Estimate.Of(12), draft.Target);
        Assert.Null(draft.Baseline.Day);
        Assert.Null(draft.Baseline.Source);
    }

    [Fact]
    public void Of_WhenTheTargetIsARange_KeepsIt()
    {
        var draft = ReadingDraft.Of("cut CI time from 45 to 10-14 minutes");

        Assert.Equal(new Estimate(10, 12, 14), draft.Target);
    }

    [Fact]
    public void Of_WhenTheSentenceIsVague_KeepsOnlyTheSentence()
    {
        var draft = ReadingDraft.Of("it will help us");

        Assert.Equal(new ImpactDraft { Statement = "it will help us" }, draft);
    }

    [Theory]
    [InlineData("reduce build time by 60%", 45, 18)]
    [InlineData("halve the support tickets", 300, 150)]
    [InlineData("cut CI time by 10 minutes", 45, 35)]
    [InlineData("conversion +0.5pp", 2.1, 2.6)]
    public void WithBaseline_WhenTheClaimIsRelative_ComputesTheTarget(string statement, double baseline, double target)
    {
        var draft = ReadingDraft.WithBaseline(ReadingDraft.Of(statement), baseline);

        Assert.Equal(Estimate.Of(target), draft.Target);
    }

    [Fact]
    public void WithBaseline_WhileItIsTyped_FollowsEachDigit()
    {
        var draft = ReadingDraft.WithBaseline(ReadingDraft.Of("reduce build time by 60%"), 4);

        draft = ReadingDraft.WithBaseline(draft, 45);

        Assert.Equal(Estimate.Of(18), draft.Target);
    }

    [Fact]
    public void WithBaseline_WhenTheTargetIsStated_LeavesIt()
    {
        var draft = ReadingDraft.WithBaseline(ReadingDraft.Of("cut CI time from 45 to 12 minutes"), 50);

        Assert.Equal(Estimate.Of(12), draft.Target);
    }

    [Fact]
    public void WithBaseline_WhenSomebodyEnteredATarget_LeavesIt()
    {
        var draft = ReadingDraft.Of("reduce build time by 60%") with { Target = Estimate.Of(20) };

        Assert.Equal(Estimate.Of(20), ReadingDraft.WithBaseline(draft, 45).Target);
    }

    [Fact]
    public void Over_WhenTheSentenceChanges_FollowsWhatNobodyTouched()
    {
        var draft = ReadingDraft.Of("cut CI time from 45 to 12 minutes") with { Metric = "CI time of the shop" };

        draft = ReadingDraft.Over(draft, "cut CI time from 40 to 10 minutes");

        Assert.Equal("CI time of the shop", draft.Metric);
        Assert.Equal(40, draft.Baseline.Value);
        Assert.Equal(Estimate.Of(10), draft.Target);
    }

    [Fact]
    public void Over_WhenARelativeClaimChanges_ComputesTheTargetAnew()
    {
        var draft = ReadingDraft.WithBaseline(ReadingDraft.Of("reduce build time by 60%"), 50);

        draft = ReadingDraft.Over(draft, "reduce build time by 70%");

        Assert.Equal(Estimate.Of(15), draft.Target);
    }
}
