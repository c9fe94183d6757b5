using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;

namespace ProductBalance.Data.Tests.Reviews;

public sealed class PublishedReviewQueriesTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Publish_BeforeItIsHeld_IsRefused()
    {
        await using var scene = await ReviewedSprint.OpenAsync();

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() => scene.PublishAsync(Audience.Anyone));

        Assert.Equal("review-not-held", refusal.Code);
    }

    [Theory]
    [EachStorage]
    public async Task Find_ForAnyone_WhileItIsPublished(StorageProvider provider)
    {
        await using var scene = await ReviewedSprint.OpenAsync(provider);
        var held = await scene.HoldAsync();

        var before = await scene.ReadAsync();
        await scene.PublishAsync(Audience.Anyone);
        var during = await scene.ReadAsync();
        await scene.WithdrawAsync();

        Assert.Null(before);
        Assert.Equivalent(held, during?.Content);
        Assert.Null(await scene.ReadAsync());
    }

    [Theory]
    [EachStorage]
    public async Task Find_ByALink_NeedsThatLink(StorageProvider provider)
    {
        await using var scene = await ReviewedSprint.OpenAsync(provider);
        await scene.HoldAsync();

        var first = await scene.PublishAsync(Audience.LinkHolders);
        var second = await scene.PublishAsync(Audience.LinkHolders);

        Assert.Null(await scene.ReadAsync());
        Assert.Null(await scene.ReadAsync("guessed"));
        Assert.Null(await scene.ReadAsync(first));
        Assert.NotNull(await scene.ReadAsync(second));
        Assert.Null(await scene.Published.FindAsync("pb", 2, second, None));
        await using var db = scene.Storage.OpenContext();
        Assert.NotEqual(second, Assert.Single(db.PublishedReviews).LinkHash);
    }

    [Fact]
    public async Task Find_WhenItGoesFromALinkToAnyone_NeedsNoLink_AndTheLinkIsWorthless()
    {
        await using var scene = await ReviewedSprint.OpenAsync();
        await scene.HoldAsync();
        var token = await scene.PublishAsync(Audience.LinkHolders);

        await scene.PublishAsync(Audience.Anyone);

        Assert.NotNull(await scene.ReadAsync());
        Assert.Null(await scene.ReadAsync(token));
    }

    [Fact]
    public async Task Picture_IsThere_OnlyForWhomItIsPublished()
    {
        await using var scene = await ReviewedSprint.OpenAsync();
        await scene.WriteAsync(new() { Picture = Pictures.Png, Alt = "A chart" });
        var held = await scene.HoldAsync();
        var hash = held.Items.Single(item => item.Picture is not null).Picture!.Hash;

        var before = await scene.Published.PictureAsync("pb", 1, null, hash, None);
        var token = await scene.PublishAsync(Audience.LinkHolders);

        Assert.Null(before);
        Assert.Null(await scene.Published.PictureAsync("pb", 1, null, hash, None));
        Assert.Null(await scene.Published.PictureAsync("pb", 1, token, new string('0', 64), None));
        Assert.Equal(Pictures.Png, (await scene.Published.PictureAsync("pb", 1, token, hash, None))?.Bytes);
    }
}
