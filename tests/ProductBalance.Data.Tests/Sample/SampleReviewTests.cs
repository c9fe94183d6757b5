using ProductBalance.Data.Reviews;
using ProductBalance.Data.Sample;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.Reviews;

namespace ProductBalance.Data.Tests.Sample;

public sealed class SampleReviewTests
{
    [Fact]
    public async Task Load_PublishesTheReviewOfTheSprintThatIsOver()
    {
        await using var storage = await TestStorage.OpenAsync();
        await storage.Get<SampleStore>().LoadAsync(adminRunsInstallation: false, CancellationToken.None);
        var published = storage.Get<PublishedReviewQueries>();

        var review = await published.FindAsync("sample", 1, token: null, CancellationToken.None);

        Assert.Equal("Return without an account", review?.Content.Under(ReviewPart.Shown).First().Title);
        Assert.Contains(
            review!.Content.Under(ReviewPart.Tech),
            item => item.Title == "Build images with a layer cache"
        );
        Assert.Equal("Sprint 2", review.Content.Next?.Title);
        Assert.Null(await published.FindAsync("sample", 2, token: null, CancellationToken.None));
    }
}
