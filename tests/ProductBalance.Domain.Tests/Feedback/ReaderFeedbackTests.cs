using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Feedback;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Domain.Tests.Feedback;

public sealed class ReaderFeedbackTests
{
    private static readonly CopiedEntry Checkout = new("k", "Guest checkout", RoadmapHorizon.Now, null, null, null, []);

    [Theory]
    [InlineData(Importance.Some)]
    [InlineData(Importance.Most)]
    public void Publish_OfWhatMatters_Counts(Importance importance)
    {
        var feedback = Of(Checkout, importance);

        feedback.Publish();

        Assert.Equal(FeedbackState.Published, feedback.State);
    }

    [Fact]
    public void Publish_OfWhatMattersNotAtAll_OrOfTheWholeRoadmap_IsRefused()
    {
        Assert.Throws<DomainRuleException>(Of(Checkout, Importance.None).Publish);
        Assert.Throws<DomainRuleException>(Of(entry: null, importance: null).Publish);
    }

    [Fact]
    public void Reject_KeepsTheReason_UntilItIsJudgedAnew()
    {
        var feedback = Of(Checkout, Importance.Much);

        feedback.Reject("Out of our hands");
        Assert.Equal((FeedbackState.Rejected, "Out of our hands"), (feedback.State, feedback.Reason));
        feedback.Publish();
        Assert.Null(feedback.Reason);
    }

    [Theory]
    [InlineData(true, FeedbackState.Published)]
    [InlineData(false, FeedbackState.Kept)]
    public void WriteTo_KeepsIt_AndLeavesWhatCountsAsItIs(bool isPublished, FeedbackState expected)
    {
        var feedback = Of(Checkout, Importance.Much);
        if (isPublished)
        {
            feedback.Publish();
        }

        feedback.WriteTo(7);

        Assert.Equal((7, expected), (feedback.ItemNumber, feedback.State));
    }

    private static ReaderFeedback Of(CopiedEntry? entry, Importance? importance) =>
        new(
            new(Guid.CreateVersion7(DateTimeOffset.UnixEpoch)),
            new ProductId(Guid.CreateVersion7(DateTimeOffset.UnixEpoch)),
            new(RoadmapAudience.Anyone, 3, entry),
            new(importance, "We wait for it", "Ada", "ada@example.com"),
            DateTimeOffset.UnixEpoch
        );
}
