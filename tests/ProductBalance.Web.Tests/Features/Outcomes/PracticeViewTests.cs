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
            await page.FindAll("input")[2 * index].ChangeAsync(new() { Value = $"{question.Answer - 1}" });
            await page.FindAll("input")[(2 * index) + 1]
                .ChangeAsync(new() { Value = $"{(held ? question.Answer + 1 : question.Answer - 0.5)}" });
        }

        await page.Find("form").SubmitAsync();

        Assert.StartsWith("8 of 10 ranges held the truth.", page.Find(".done").TextContent, StringComparison.Ordinal);
        Assert.Equal(2, page.FindAll(".miss").Count);
        await page.FindAll("button").Single(button => button.TextContent == "Try again").ClickAsync(new());
        Assert.All(page.FindAll("input"), input => Assert.Equal("", input.GetAttribute("value") ?? ""));
    }
}
