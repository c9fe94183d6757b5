using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Time.Testing;
using ProductBalance.Web.Published.Feedback;

namespace ProductBalance.Web.Tests.Published.Feedback;

public sealed class FeedbackStampTests
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 20, 9, 0, 0, TimeSpan.Zero));

    [Fact]
    public void Read_NamesTheSameFeedbackEachTime_ForTwelveHours()
    {
        var stamps = Stamps();
        var stamp = stamps.For("/r/shop/feedback");

        var first = stamps.Read("/r/shop/feedback", stamp);
        _time.Advance(TimeSpan.FromHours(12));

        Assert.NotNull(first);
        Assert.Equal(first, stamps.Read("/r/shop/feedback", stamp));
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(stamps.Read("/r/shop/feedback", stamp));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nothing of ours")]
    public void Read_OfAnotherText_IsNothing(string stamp) => Assert.Null(Stamps().Read("/r/shop/feedback", stamp));

    [Fact]
    public void Read_OnAnotherPage_IsNothing()
    {
        var stamps = Stamps();

        Assert.Null(stamps.Read("/r/other/feedback", stamps.For("/r/shop/feedback")));
    }

    private FeedbackStamp Stamps() => new(new EphemeralDataProtectionProvider(), _time);
}
