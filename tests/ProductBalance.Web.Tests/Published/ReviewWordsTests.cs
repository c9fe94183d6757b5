using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Reviews;
using ProductBalance.Web.Published;

namespace ProductBalance.Web.Tests.Published;

public sealed class ReviewWordsTests
{
    [Theory]
    [InlineData(20.0, 8.0, "min", "build time 20 → 8 min")]
    [InlineData(null, 8.0, "min", "build time 8 min")]
    [InlineData(20.0, null, "min", "build time")]
    [InlineData(20.0, 8.0, null, "build time 20 → 8")]
    public void Of_APromise_SaysFromWhereToWhere(double? before, double? after, string? unit, string words)
    {
        var target = after is { } value ? Estimate.Of(value) : null;

        Assert.Equal(words, ReviewWords.Of(new ImpactPromise("build time", unit, before, target)));
    }

    [Theory]
    [InlineData(5.0, null, "Planned: 5 person-days")]
    [InlineData(1.0, null, "Planned: 1 person-day")]
    [InlineData(7.64, null, "Planned: 7.6 person-days")]
    [InlineData(5.0, 6.5, "Took 6.5 person-days, planned were 5")]
    public void EffortOf_AnItem_SaysWhatItTookWhereThatIsKnown(double planned, double? actual, string words)
    {
        var item = new ReviewedItem
        {
            Part = ReviewPart.Tech,
            Title = "Build cache",
            Kind = ItemKind.Tech,
            PlannedDays = planned,
            ActualDays = actual,
        };

        Assert.Equal(words, ReviewWords.EffortOf(item));
    }

    [Fact]
    public void Of_Reasons_NamesThemWithTheirPlaces() =>
        Assert.Equal(
            "its own figures changed (+5), time passed (−1)",
            ReviewWords.Of([new(ShiftCause.OwnFigures, 5), new(ShiftCause.Time, -1)])
        );
}
