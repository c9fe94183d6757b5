using FluentValidation;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Feedback;
using ProductBalance.Data.Roadmap;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Feedback;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Data.Tests.Feedback;

public sealed class ReaderFeedbackStoreTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage]
    public async Task Leave_IsKeptForTheManager_WithWhatWasRead(StorageProvider provider)
    {
        await using var scene = await AskedReaders.OpenAsync(provider);

        await AskedReaders.SayAsync(scene, await AskedReaders.OnAsync(scene, item: 1));

        var view = Assert.Single((await ListAsync(scene)).Rows);
        Assert.Equal(("Item 1", Importance.Much), (view.Feedback.EntryTitle, view.Feedback.Importance));
        Assert.Equal(("We wait for it", "Grace"), (view.Feedback.Text, view.Feedback.Name));
        Assert.Equal((1, RoadmapAudience.Anyone), (view.Feedback.RoadmapVersion, view.Feedback.Audience));
        Assert.Equal([new FeedbackItem(1, "Item 1")], view.Items);
    }

    [Theory]
    [EachStorage]
    public async Task Leave_TheSameFormTwice_IsKeptOnce(StorageProvider provider)
    {
        await using var scene = await AskedReaders.OpenAsync(provider);
        var input = await AskedReaders.OnAsync(scene, item: 1);
        var store = scene.Storage.Get<ReaderFeedbackStore>();
        var id = await AskedReaders.SayAsync(scene, input);

        await store.LeaveAsync(AskedReaders.Anyone, id, input, None);

        Assert.Equal("We wait for it", Assert.Single((await ListAsync(scene)).Rows).Feedback.Text);
    }

    [Theory]
    [EachStorage]
    public async Task Leave_TheSameFormWithOtherWords_KeepsBoth_EachOnce(StorageProvider provider)
    {
        await using var scene = await AskedReaders.OpenAsync(provider);
        var input = await AskedReaders.OnAsync(scene, item: 1);
        var store = scene.Storage.Get<ReaderFeedbackStore>();
        var id = await AskedReaders.SayAsync(scene, input);

        await store.LeaveAsync(AskedReaders.Anyone, id, input with { Text = "And in French" }, None);
        await store.LeaveAsync(AskedReaders.Anyone, id, input with { Text = "And in French" }, None);

        Assert.Equal(
            ["And in French", "We wait for it"],
            (await ListAsync(scene)).Rows.Select(row => row.Feedback.Text).Order()
        );
    }

    [Fact]
    public async Task Leave_TheHistoryTellsIt_WithoutTheReader()
    {
        await using var scene = await AskedReaders.OpenAsync();

        await AskedReaders.SayAsync(scene, await AskedReaders.OnAsync(scene, item: 1));

        var change = await scene.Storage.LastChangeAsync();
        Assert.Equal((ChangeKinds.FeedbackLeft, "“Item 1” on the roadmap"), (change.Kind, change.Subject));
        Assert.Equal(("A reader", null), (change.ActorName, change.Address));
    }

    [Fact]
    public async Task Leave_ByAMember_HasTheirName()
    {
        await using var scene = await AskedReaders.OpenAsync(asked: RoadmapAudience.SignedIn);
        var viewer = await scene.Storage.AddMemberAsync(scene.Product, Role.Viewer, "vera");
        var reader = RoadmapReader.Member(viewer, scene.Product.Id);

        await AskedReaders.SayAsync(scene, await AskedReaders.OnAsync(scene, item: 1), reader);

        var feedback = Assert.Single((await ListAsync(scene)).Rows).Feedback;
        Assert.Equal(("vera", ""), (feedback.Name, feedback.Email));
    }

    [Fact]
    public async Task Leave_WhatIsMissing_IsSaidAtItsField()
    {
        await using var scene = await AskedReaders.OpenAsync();
        var entry = (await scene.EntryAsync(1)).Key;

        Assert.Equal(["importance"], await FieldsAsync(scene, new(entry)));
        Assert.Equal(["text"], await FieldsAsync(scene, new(Text: " ")));
        Assert.Equal(["text"], await FieldsAsync(scene, new(Text: new string('x', ReaderFeedback.TextMaxLength + 1))));
        Assert.Equal(["email"], await FieldsAsync(scene, new(Text: "Well", Email: "grace")));
    }

    [Theory]
    [EachStorage]
    public async Task Leave_WhereNobodyAsks_OrNothingIsToRead_IsNotThere(StorageProvider provider)
    {
        await using var scene = await AskedReaders.OpenAsync(provider);
        var input = await AskedReaders.OnAsync(scene, item: 1);
        var store = scene.Storage.Get<ReaderFeedbackStore>();

        Assert.Null(await store.OfferAsync(AskedReaders.Anyone, "unknown", None));
        Assert.Null(await store.OfferAsync(RoadmapReader.WithLink("pb", "a-token"), entry: null, None));
        await scene.Publications.WithdrawAsync(scene.Manager, scene.Product.Id, 1, None);
        Assert.Null(await store.OfferAsync(AskedReaders.Anyone, entry: null, None));
        await Assert.ThrowsAsync<NotFoundException>(() => AskedReaders.SayAsync(scene, input));
    }

    [Fact]
    public async Task Leave_WhenMoreWaitsThanAnybodyReads_IsRefused()
    {
        await using var scene = await AskedReaders.OpenAsync();
        await scene.Storage.AddAsync([
            .. Enumerable.Range(0, ReaderFeedbackStore.MostWaiting).Select(_ => WaitingOf(scene)),
        ]);

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() =>
            AskedReaders.SayAsync(scene, new FeedbackInput(Text: "One more"))
        );

        Assert.Equal("feedback-full", refusal.Code);
    }

    [Theory]
    [EachStorage]
    public async Task Counts_HoldWhatWasPublished_AndNothingElse(StorageProvider provider)
    {
        await using var scene = await AskedReaders.OpenAsync(provider);
        var store = scene.Storage.Get<ReaderFeedbackStore>();
        var desk = scene.Storage.Get<FeedbackStore>();
        var first = await AskedReaders.SayAsync(scene, await AskedReaders.OnAsync(scene, item: 1));
        await AskedReaders.SayAsync(scene, await AskedReaders.OnAsync(scene, item: 1));
        await AskedReaders.SayAsync(scene, await AskedReaders.OnAsync(scene, item: 2));

        await desk.PublishAsync(scene.Manager, scene.Product.Id, first, None);

        var counts = await store.CountsAsync(AskedReaders.Anyone, None);
        Assert.Equal(KeyValuePair.Create((await scene.EntryAsync(1)).Key, 1), Assert.Single(counts!));
        Assert.Null(await store.CountsAsync(RoadmapReader.WithLink("pb", "a-token"), None));
    }

    [Fact]
    public async Task Letters_ComeToManagersOnce_UntilTheyWereRead()
    {
        await using var scene = await AskedReaders.OpenAsync();
        var viewer = await scene.Storage.AddMemberAsync(scene.Product, Role.Viewer, "vera");
        var inbox = scene.Storage.Get<InboxStore>();

        await SayAndTellAsync(scene);
        await SayAndTellAsync(scene);
        var letter = Assert.Single(await inbox.ListAsync(scene.Manager, None));
        Assert.Equal(InboxPlace.Feedback, letter.Place);
        Assert.StartsWith("A reader left feedback on “Item 1” on the roadmap.", letter.Text);
        await inbox.MarkReadAsync(scene.Manager, letter.Id, None);
        await SayAndTellAsync(scene);

        Assert.Equal(2, (await inbox.ListAsync(scene.Manager, None)).Count);
        Assert.Empty(await inbox.ListAsync(viewer, None));
    }

    private static async Task SayAndTellAsync(DraftedRoadmap scene)
    {
        await AskedReaders.SayAsync(scene, await AskedReaders.OnAsync(scene, item: 1));
        await scene.Storage.Get<OutboxDispatcher>().WorkAsync(None);
    }

    private static async Task<IEnumerable<string>> FieldsAsync(DraftedRoadmap scene, FeedbackInput input)
    {
        var refused = await Assert.ThrowsAsync<ValidationException>(() => AskedReaders.SayAsync(scene, input));
        return refused.Errors.Select(error => error.PropertyName);
    }

    private static ReaderFeedback WaitingOf(DraftedRoadmap scene) =>
        new(
            new(Guid.CreateVersion7(scene.Storage.Time.GetUtcNow())),
            scene.Product.Id,
            new(RoadmapAudience.Anyone, 1, Entry: null),
            new(Importance: null, "Well", "", ""),
            scene.Storage.Time.GetUtcNow()
        );

    private static Task<FeedbackList> ListAsync(DraftedRoadmap scene) =>
        scene.Storage.Get<FeedbackQueries>().ListAsync(scene.Manager, scene.Product.Id, FeedbackState.New, None);
}
