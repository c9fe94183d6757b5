using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Scoring;
using ProductBalance.Web.Features.Backlog.Editing;

namespace ProductBalance.Web.Tests.Features.Backlog.Editing;

public sealed class ReadinessPartsTests
{
    [Fact]
    public void Of_OrdersThePartsAsTheFormAsks_AndKeepsEachFirstSentence()
    {
        var parts = ReadinessParts.Of(
            [
                new("impact.direction", "Which way?"),
                new("impact.driver.hourlyCost", "How much?"),
                new("impact.driver.timesPerMonth", "How often?"),
            ],
            Context(ScoreModels.CostOfDelayPerEffort)
        );

        Assert.Equal(7, parts.Count);
        Assert.Equal("Which way?", parts[0].Problem);
        Assert.Equal(new ReadinessPart("What it is worth", "How much?"), parts[5]);
        Assert.Equal(5, parts.Count(part => part.Problem is null));
    }

    [Fact]
    public void Of_WithoutMoney_AsksForTheFiguresOfTheScore()
    {
        var parts = ReadinessParts.Of([new("inputs.reach", "Reach is missing.")], Context(ScoreModels.Rice));

        Assert.Equal("Reach is missing.", parts[^1].Problem);
        Assert.DoesNotContain(parts, part => part.Label == "Effort");
    }

    [Fact]
    public void Of_WhenTheConfidenceIsWrong_NamesItToo()
    {
        var parts = ReadinessParts.Of(
            [new("impact.confidence", "A share, please.")],
            Context(ScoreModels.CostOfDelayPerEffort)
        );

        Assert.Equal("A share, please.", parts[^1].Problem);
    }

    private static ScoringContext Context(ScoreModel model) =>
        new()
        {
            Model = model,
            Today = new DateOnly(2026, 11, 22),
            Horizon = new DateOnly(2027, 11, 22),
            Calendar = SprintCalendar.Default,
            Currency = "EUR",
        };
}
