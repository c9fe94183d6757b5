using Bunit;
using ProductBalance.Domain.Impact;
using ProductBalance.Domain.Impact.Reading;
using ProductBalance.Web.Features.Backlog.Editing;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Features.Backlog.Editing;

public sealed class SentenceAnswerTests : WebTestContext
{
    private string? _taken;

    [Fact]
    public void AVagueSentence_GetsOneQuestionAndTwoExamplesToTake()
    {
        var answer = Show(ReadingDraft.Of("better maintainability"));

        Assert.Single(answer.FindAll(".question"));
        var examples = answer.FindAll("button");
        Assert.Equal(2, examples.Count);
        examples[1].Click();
        Assert.Equal(examples[1].TextContent, _taken);
    }

    [Fact]
    public void AnUnderstoodSentence_IsShownForConfirmation()
    {
        var answer = Show(ReadingDraft.Of("cut CI time from 45 to 12 minutes"));

        Assert.Equal("CI time 45 → 12 min", answer.Find(".done b").TextContent);
        Assert.Empty(answer.FindAll(".question, button"));
    }

    [Fact]
    public void ARelativeClaim_AsksForTheBaseline_UntilItIsThere()
    {
        var claim = ReadingDraft.Of("reduce build time by 60%");

        var answer = Show(claim);
        Assert.Equal("build time, −60 %", answer.Find(".done b").TextContent);
        Assert.Equal("What is “build time” today, and how was it measured?", answer.Find(".question").TextContent);

        answer.Render(parameters => parameters.Add(a => a.Impact, ReadingDraft.WithBaseline(claim, 45)));
        Assert.Equal("build time 45 → 18, −60 %", answer.Find(".done b").TextContent);
        Assert.Empty(answer.FindAll(".question"));
    }

    [Fact]
    public void BeforeAnythingIsTyped_ExamplesTeach()
    {
        var answer = Show(new ImpactDraft());

        Assert.Equal(2, answer.FindAll("button").Count);
        Assert.Empty(answer.FindAll(".question"));
    }

    private IRenderedComponent<SentenceAnswer> Show(ImpactDraft impact) =>
        Render<SentenceAnswer>(parameters =>
            parameters.Add(a => a.Impact, impact).Add(a => a.OnTake, taken => _taken = taken)
        );
}
