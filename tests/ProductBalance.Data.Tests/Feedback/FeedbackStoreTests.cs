using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Feedback;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Feedback;

namespace ProductBalance.Data.Tests.Feedback;

public sealed class FeedbackStoreTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage]
    public async Task Judge_MovesItFromStateToState(StorageProvider provider)
    {
        await using var scene = await AskedReaders.OpenAsync(provider);
        var id = await AskedReaders.SayAsync(scene, await AskedReaders.OnAsync(scene, item: 1));
        var store = scene.Storage.Get<FeedbackStore>();

        await store.KeepAsync(scene.Manager, scene.Product.Id, id, None);
        Assert.Equal(FeedbackState.Kept, (await FindAsync(scene, id))?.State);
        await store.RejectAsync(scene.Manager, scene.Product.Id, id, " Not ours ", None);

        var rejected = await FindAsync(scene, id);
        Assert.Equal((FeedbackState.Rejected, "Not ours"), (rejected?.State, rejected?.Reason));
        var change = await scene.Storage.LastChangeAsync();
        Assert.Equal((ChangeKinds.FeedbackJudged, "Not ours"), (change.Kind, change.Reason));
        await Assert.ThrowsAsync<ValidationException>(() =>
            store.RejectAsync(scene.Manager, scene.Product.Id, id, " ", None)
        );
    }

    [Theory]
    [EachStorage]
    public async Task Comment_QuotesTheReader_WithoutNameOrAddress(StorageProvider provider)
    {
        await using var scene = await AskedReaders.OpenAsync(provider);
        var input = await AskedReaders.OnAsync(scene, item: 1, text: "We wait for it\nsince spring");
        var id = await AskedReaders.SayAsync(scene, input);

        await scene.Storage.Get<FeedbackStore>().CommentAsync(scene.Manager, scene.Product.Id, id, 2, None);

        await using var db = scene.Storage.OpenContext();
        Assert.Equal(
            "> We wait for it\n> since spring\n\nFrom a reader of version 1 of the roadmap, on “Item 1”. It matters much to them.",
            (await db.Comments.SingleAsync(None)).Text
        );
        var feedback = await FindAsync(scene, id);
        Assert.Equal((2, FeedbackState.Kept), (feedback?.ItemNumber, feedback?.State));
        Assert.Equal(ChangeKinds.CommentAdded, (await scene.Storage.LastChangeAsync()).Kind);
    }

    [Theory]
    [EachStorage]
    public async Task MakeItem_IsADraftInTheReadersWords(StorageProvider provider)
    {
        await using var scene = await AskedReaders.OpenAsync(provider);
        var id = await AskedReaders.SayAsync(scene, new FeedbackInput(Text: "Let us pay later\nplease"));

        var number = await scene.Storage.Get<FeedbackStore>().MakeItemAsync(scene.Manager, scene.Product.Id, id, None);

        var detail = await scene.Storage.Get<ItemQueries>().GetAsync(scene.Manager, scene.Product.Id, number, None);
        Assert.Equal((ItemStatus.Draft, "Let us pay later"), (detail.Item.Status, detail.Item.Title));
        Assert.StartsWith("> Let us pay later\n> please\n\nFrom a reader", detail.Item.Content.Description);
        Assert.Equal(number, (await FindAsync(scene, id))?.ItemNumber);
    }

    [Fact]
    public async Task Remove_LeavesNothingOfTheReader()
    {
        await using var scene = await AskedReaders.OpenAsync();
        var id = await AskedReaders.SayAsync(scene, await AskedReaders.OnAsync(scene, item: 1));

        await scene.Storage.Get<FeedbackStore>().RemoveAsync(scene.Manager, scene.Product.Id, id, None);

        Assert.Null(await FindAsync(scene, id));
        await using var db = scene.Storage.OpenContext();
        Assert.DoesNotContain(
            await db.Changes.ToListAsync(None),
            change => $"{change.Subject}{change.Reason}{change.ActorName}".Contains("Grace", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData(Role.Engineer)]
    [InlineData(Role.Viewer)]
    public async Task Desk_IsForThoseWhoPublish(Role role)
    {
        await using var scene = await AskedReaders.OpenAsync();
        var id = await AskedReaders.SayAsync(scene, await AskedReaders.OnAsync(scene, item: 1));
        var other = await scene.Storage.AddMemberAsync(scene.Product, role);
        var (store, product) = (scene.Storage.Get<FeedbackStore>(), scene.Product.Id);
        var queries = scene.Storage.Get<FeedbackQueries>();

        Func<Task>[] ways =
        [
            () => queries.ListAsync(other, product, FeedbackState.New, None),
            () => store.PublishAsync(other, product, id, None),
            () => store.KeepAsync(other, product, id, None),
            () => store.RejectAsync(other, product, id, "No", None),
            () => store.CommentAsync(other, product, id, 1, None),
            () => store.MakeItemAsync(other, product, id, None),
            () => store.RemoveAsync(other, product, id, None),
        ];

        foreach (var way in ways)
        {
            Assert.Equal("not-allowed", (await Assert.ThrowsAsync<DomainRuleException>(way)).Code);
        }
    }

    private static async Task<ReaderFeedback?> FindAsync(DraftedRoadmap scene, FeedbackId id)
    {
        await using var db = scene.Storage.OpenContext();
        return await db.Feedback.SingleOrDefaultAsync(one => one.Id == id, None);
    }
}
