using System.Globalization;
using Bunit;
using ProductBalance.Domain.Outcomes;
using ProductBalance.Web.Features.Outcomes;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Features.Outcomes;

public sealed class PracticeViewTests : WebTestContext
{
    [Fact]
    public async Task Answers_AreShownWithHowManyRangesHeld_AndForgotten()
    {
        var page = Render<PracticeView>();
        foreach (var (question, index) in PracticeQuestion.All.Select((question, index) => (question, index)))
        {
            var held = index < 8;
            await AnswerAsync(page, index, question.Answer - 1, held ? question.Answer + 1 : question.Answer - 0.5);
        }

        await page.Find("form").SubmitAsync();

        Assert.StartsWith("8 of 10 ranges held the truth.", page.Find(".done").TextContent, StringComparison.Ordinal);
        Assert.Equal(2, page.FindAll(".miss").Count);
        await page.FindAll("button").Single(button => button.TextContent == "Try again").ClickAsync(new());
        Assert.All(page.FindAll("input"), input => Assert.Equal("", input.GetAttribute("value") ?? ""));
    }

    [Fact]
    public async Task ARange_ThatSaysNothing_IsAskedAboutBeforeTheAnswersShow()
    {
        var page = Render<PracticeView>();
        await AnswerAsync(page, index: 0, low: 9_000, high: 8_000);
        await AnswerAsync(page, index: 1, low: 1, high: 1e9);

        await page.Find("form").SubmitAsync();

        Assert.Equal(2, page.FindAll(".validation-message").Count);
        Assert.Empty(page.FindAll(".done"));
    }

    [Fact]
    public async Task Answers_WithQuestionsLeftEmpty_AreShownWhenAskedForTwice()
    {
        var page = Render<PracticeView>();
        await AnswerAsync(page, index: 0, low: 8_000, high: 9_000);

        Assert.Equal("1. How high is Mount Everest? in m", page.Find("legend").TextContent);
        await page.Find("form").SubmitAsync();

        Assert.StartsWith("9 questions have no range yet.", page.Find("[role=alert]").TextContent);
        Assert.Empty(page.FindAll(".done"));
        Assert.Equal("Show the answers anyway", page.Find("button.main").TextContent);
        await page.Find("form").SubmitAsync();
        Assert.StartsWith("1 of 10 ranges held the truth", page.Find(".done").TextContent);
        Assert.DoesNotContain("1863 year", page.Markup);
    }

    private static async Task AnswerAsync(IRenderedComponent<PracticeView> page, int index, double low, double high)
    {
        await page.Find($"input[name=from-{index}]").ChangeAsync(new() { Value = Text(low) });
        await page.Find($"input[name=to-{index}]").ChangeAsync(new() { Value = Text(high) });
    }

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
}
