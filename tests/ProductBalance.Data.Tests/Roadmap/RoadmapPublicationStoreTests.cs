using ProductBalance.Data.Activity;
using ProductBalance.Data.Json;
using ProductBalance.Data.Roadmap;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Data.Tests.Roadmap;

public sealed class RoadmapPublicationStoreTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage]
    public async Task Publish_ForTwoAudiences_StoresForEachItsFieldsAlone(StorageProvider provider)
    {
        await using var scene = await DraftedRoadmap.OpenAsync(provider);
        await scene.AddAsync(RoadmapHorizon.Now, 1);

        var number = await scene.PublishAsync(RoadmapAudience.Anyone, RoadmapAudience.SignedIn);

        var copy = await scene.ReadAsync();
        var member = await scene.ReadAsync(RoadmapReader.Member(scene.Manager, scene.Product.Id));
        Assert.Equal((1, "Shop", "What is new"), (number, copy!.Product, copy.Note));
        Assert.Null(Assert.Single(copy.Entries).Score);
        Assert.NotNull(Assert.Single(member!.Entries).Score);
        Assert.Null(await scene.ReadAsync(RoadmapReader.WithLink("pb", "any")));
        var change = await scene.Storage.LastChangeAsync();
        Assert.Equal((ChangeKinds.RoadmapPublished, 1), (change.Kind, change.Items.Count));
    }

    [Fact]
    public async Task Publish_WhatIsHidden_IsNowhereInTheCopy()
    {
        await using var scene = await DraftedRoadmap.OpenAsync();
        await scene.AddAsync(RoadmapHorizon.Now, 1, 2);
        var hidden = await scene.EntryAsync(2);
        var display = new RoadmapDisplay(Anyone: EntryDisplay.Public with { IsListed = false });
        await scene.Words.ShowAsync(scene.Manager, scene.Product.Id, hidden.Id, display, None);

        await scene.PublishAsync(RoadmapAudience.Anyone);

        await using var db = scene.Storage.OpenContext();
        var stored = JsonColumn.Write(Assert.Single(db.PublishedRoadmaps).Content);
        Assert.DoesNotContain("Item 2", stored);
        Assert.DoesNotContain(hidden.Key, stored);
        Assert.DoesNotContain("score", stored);
    }

    [Fact]
    public async Task Publish_AfterAChange_TellsItWithTheReasonOfTheDataOrThePublishers()
    {
        await using var scene = await DraftedRoadmap.OpenAsync();
        await scene.AddAsync(RoadmapHorizon.Now, 1);
        await scene.AddAsync(RoadmapHorizon.Later, 2, 3);
        await scene.PublishAsync(RoadmapAudience.Anyone);
        var third = await scene.EntryAsync(3);
        await scene.MoveItemAsync(2, ItemStatus.Dropped, "the vendor is too dear");
        await scene.Roadmap.MoveAsync(
            scene.Manager,
            scene.Product.Id,
            third.Id,
            RoadmapHorizon.Next,
            before: null,
            None
        );

        var detail = await scene.LookAsync();
        var input = new PublicationInput(
            [RoadmapAudience.Anyone],
            "Less",
            [new(third.Key, EntryChangeKind.Moved, "customers ask for it")],
            detail.Seen
        );
        await scene.Publications.PublishAsync(scene.Manager, scene.Product.Id, input, None);

        Assert.Equal("the vendor is too dear", Assert.Single(detail.DropReasons).Value);
        var versions = await scene
            .Storage.Get<PublishedRoadmapQueries>()
            .RangeAsync(RoadmapReader.Anyone("pb"), 1, 2, None);
        var changes = RoadmapDifference.Across(versions);
        Assert.Equal(
            [(EntryChangeKind.Moved, "customers ask for it"), (EntryChangeKind.Dropped, "it will not be done")],
            changes.Select(change => (change.Kind, change.Reason))
        );
    }

    [Fact]
    public async Task Publish_WhatWasReleased_IsDoneOnceAndThenLeavesTheDraft()
    {
        await using var scene = await DraftedRoadmap.OpenAsync();
        await scene.AddAsync(RoadmapHorizon.Now, 1);
        await scene.AddAsync(RoadmapHorizon.Later, 2); // whose days nobody has said
        await scene.PublishAsync(RoadmapAudience.Anyone);
        foreach (var status in new[] { ItemStatus.Planned, ItemStatus.InProgress, ItemStatus.Released })
        {
            await scene.MoveItemAsync(1, status);
        }

        Assert.Equal(["Item 1"], await scene.UnderAsync(RoadmapHorizon.Done));
        await scene.PublishAsync(RoadmapAudience.Anyone);

        Assert.Equal("its work is released", Assert.Single((await scene.ReadAsync())!.Reasons).Value);
        Assert.Empty(await scene.UnderAsync(RoadmapHorizon.Done));
        Assert.Equal(
            EntryChangeKind.Cleared,
            Assert.Single((await scene.LookAsync()).Audiences[RoadmapAudience.Anyone].Changes).Kind
        );
    }

    [Fact]
    public async Task Publish_Nothing_OrNothingNew_OrWhatNobodySaw_IsRefused()
    {
        await using var scene = await DraftedRoadmap.OpenAsync();
        var empty = await RefusalAsync(() => scene.PublishAsync(RoadmapAudience.Anyone));
        await scene.AddAsync(RoadmapHorizon.Now, 1);
        await scene.PublishAsync(RoadmapAudience.Anyone);
        var unchanged = await RefusalAsync(() => scene.PublishAsync(RoadmapAudience.Anyone));
        var seen = await scene.LookAsync();
        await scene.AddAsync(RoadmapHorizon.Now, 2);
        var input = new PublicationInput([RoadmapAudience.Anyone], "Note", [], seen.Seen);
        var unseen = await RefusalAsync(() =>
            scene.Publications.PublishAsync(scene.Manager, scene.Product.Id, input, None)
        );

        Assert.Equal(("roadmap-empty", "roadmap-unchanged", "changed-meanwhile"), (empty, unchanged, unseen));
    }

    [Fact]
    public async Task Publish_AfterSomebodyElseDid_NamesTheirVersionAndThem()
    {
        await using var scene = await DraftedRoadmap.OpenAsync();
        await scene.AddAsync(RoadmapHorizon.Now, 1);
        var seen = await scene.LookAsync();
        await scene.PublishAsync(RoadmapAudience.Anyone);
        var input = new PublicationInput([RoadmapAudience.Anyone], "Mine", [], seen.Seen);

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() =>
            scene.Publications.PublishAsync(scene.Manager, scene.Product.Id, input, None)
        );

        Assert.Equal("published-meanwhile", refusal.Code);
        Assert.StartsWith($"Version 1 was published by {scene.Manager.Name} while", refusal.Message);
    }

    [Theory]
    [EachStorage]
    public async Task Withdraw_AVersion_LeavesTheOneBefore_AndItsNumberIsGone(StorageProvider provider)
    {
        await using var scene = await DraftedRoadmap.OpenAsync(provider);
        await scene.AddAsync(RoadmapHorizon.Now, 1);
        await scene.PublishAsync(RoadmapAudience.Anyone);
        await scene.AddAsync(RoadmapHorizon.Next, 2);
        await scene.PublishAsync(RoadmapAudience.Anyone);

        await scene.Publications.WithdrawAsync(scene.Manager, scene.Product.Id, 2, None);

        Assert.Equal(1, (await scene.ReadAsync())!.Number);
        Assert.Null(await scene.ReadAsync(number: 2));
        Assert.Equal(3, (await scene.LookAsync()).NextNumber);
        await Assert.ThrowsAsync<NotFoundException>(() =>
            scene.Publications.WithdrawAsync(scene.Manager, scene.Product.Id, 2, None)
        );
        Assert.Equal(ChangeKinds.RoadmapWithdrawn, (await scene.Storage.LastChangeAsync()).Kind);
    }

    [Theory]
    [InlineData(Role.Engineer)]
    [InlineData(Role.Viewer)]
    public async Task Publish_ByOthersThanThePm_IsRefused(Role role)
    {
        await using var scene = await DraftedRoadmap.OpenAsync();
        var actor = await scene.Storage.AddMemberAsync(scene.Product, role);
        var input = new PublicationInput([RoadmapAudience.Anyone], "Note", [], new(1, ""));

        Assert.Equal(
            "not-allowed",
            await RefusalAsync(() => scene.Publications.PublishAsync(actor, scene.Product.Id, input, None))
        );
        Assert.Equal(
            "not-allowed",
            await RefusalAsync(() =>
                scene.Storage.Get<RoadmapLinkStore>().MakeAsync(actor, scene.Product.Id, new("Sales"), None)
            )
        );
    }

    [Theory]
    [EachStorage]
    public async Task Link_WhileItWorks_OpensItsCopy(StorageProvider provider)
    {
        await using var scene = await DraftedRoadmap.OpenAsync(provider);
        await scene.AddAsync(RoadmapHorizon.Now, 1);
        await scene.PublishAsync(RoadmapAudience.Link);
        var links = scene.Storage.Get<RoadmapLinkStore>();

        var token = await links.MakeAsync(scene.Manager, scene.Product.Id, new(" Sales "), None);
        var open = await scene.ReadAsync(RoadmapReader.WithLink("pb", token));
        var link = Assert.Single((await scene.LookAsync()).Links);
        await links.WithdrawAsync(scene.Manager, scene.Product.Id, link.Id, None);

        Assert.Equal(("Sales", 43), (link.Name, token.Length)); // 256 bits in base 64
        Assert.NotNull(open);
        Assert.Null(await scene.ReadAsync(RoadmapReader.WithLink("pb", token)));
    }

    private static async Task<string> RefusalAsync(Func<Task> act) =>
        (await Assert.ThrowsAsync<DomainRuleException>(act)).Code;
}
