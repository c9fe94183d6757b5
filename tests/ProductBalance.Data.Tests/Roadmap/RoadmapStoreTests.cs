using FluentValidation;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Roadmap;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Data.Tests.Roadmap;

public sealed class RoadmapStoreTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage]
    public async Task Add_Items_GivesEachAnEntryWithAKeyThatTellsNothing(StorageProvider provider)
    {
        await using var scene = await DraftedRoadmap.OpenAsync(provider);

        await scene.AddAsync(RoadmapHorizon.Now, 1, 2);
        await scene.AddAsync(RoadmapHorizon.Next, 3);

        var detail = await scene.LookAsync();
        Assert.Equal(["Item 1", "Item 2", "Item 3"], detail.Entries.Select(draft => draft.Title));
        Assert.All(detail.Entries, draft => Assert.Equal(22, draft.Entry.Key.Length)); // 128 bits in base 64
        Assert.Equal("CI time from 38 to 14 min", detail.Entries[0].Outcome);
        Assert.NotNull(detail.Entries[0].Days);
        Assert.Equal(ChangeKinds.RoadmapEdited, (await scene.Storage.LastChangeAsync()).Kind);
    }

    [Fact]
    public async Task Add_WhatIsOnTheRoadmap_IsRefused()
    {
        await using var scene = await DraftedRoadmap.OpenAsync();
        await scene.AddAsync(RoadmapHorizon.Now, 1);

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() => scene.AddAsync(RoadmapHorizon.Later, 1));

        Assert.Equal("already-on-roadmap", refusal.Code);
    }

    [Theory]
    [EachStorage]
    public async Task Move_BeforeAnother_StandsThere(StorageProvider provider)
    {
        await using var scene = await DraftedRoadmap.OpenAsync(provider);
        await scene.AddAsync(RoadmapHorizon.Now, 1, 2, 3);
        var (first, third) = (await scene.EntryAsync(1), await scene.EntryAsync(3));

        await scene.Roadmap.MoveAsync(scene.Manager, scene.Product.Id, third.Id, RoadmapHorizon.Now, first.Id, None);
        await scene.Roadmap.MoveAsync(scene.Manager, scene.Product.Id, first.Id, RoadmapHorizon.Later, null, None);

        Assert.Equal(["Item 3", "Item 2"], await scene.UnderAsync(RoadmapHorizon.Now));
        Assert.Equal(["Item 1"], await scene.UnderAsync(RoadmapHorizon.Later));
    }

    [Fact]
    public async Task Move_ByManyAtOnce_LosesNone()
    {
        await using var scene = await DraftedRoadmap.OpenAsync(items: 6);
        await scene.AddAsync(RoadmapHorizon.Now, 1, 2, 3, 4, 5, 6);
        var entries = (await scene.LookAsync()).Entries.Select(draft => draft.Entry.Id).ToList();

        await Task.WhenAll(
            Enumerable
                .Range(0, 40)
                .Select(move =>
                    scene.Roadmap.MoveAsync(
                        scene.Manager,
                        scene.Product.Id,
                        entries[move % 6],
                        RoadmapHorizon.Next,
                        entries[move * 5 % 6],
                        None
                    )
                )
        );

        var places = (await scene.LookAsync()).Entries.Select(draft => draft.Entry.Place).ToList();
        Assert.Equal(6, places.Distinct().Count());
    }

    [Fact]
    public async Task Group_ThenUngroup_GivesEachItemItsEntryBack()
    {
        await using var scene = await DraftedRoadmap.OpenAsync();
        await scene.AddAsync(RoadmapHorizon.Now, 1, 2);
        RoadmapEntryId[] ids = [(await scene.EntryAsync(1)).Id, (await scene.EntryAsync(2)).Id];

        await scene.Words.GroupAsync(scene.Manager, scene.Product.Id, new(ids, " Faster checkout "), None);
        var group = Assert.Single((await scene.LookAsync()).Entries);
        await scene.Words.UngroupAsync(scene.Manager, scene.Product.Id, group.Entry.Id, None);

        Assert.Equal(("Faster checkout", 2), (group.Title, group.Items.Count));
        Assert.Equal(["Item 1", "Item 2"], await scene.UnderAsync(RoadmapHorizon.Now));
    }

    [Theory]
    [EachStorage]
    public async Task Undo_OfAGrouping_PutsAllBack_UntilSomebodyElseEdits(StorageProvider provider)
    {
        await using var scene = await DraftedRoadmap.OpenAsync(provider);
        await scene.AddAsync(RoadmapHorizon.Now, 1, 2);
        var entries = (await scene.LookAsync()).Entries.Select(draft => draft.Entry).ToList();
        var input = new GroupInput([.. entries.Select(entry => entry.Id)], "Faster checkout");
        var step = await scene.Words.GroupAsync(scene.Manager, scene.Product.Id, input, None);

        await scene.Roadmap.UndoAsync(scene.Manager, scene.Product.Id, step, None);

        var restored = (await scene.LookAsync()).Entries.Select(draft => draft.Entry).ToList();
        Assert.Equal(entries.Select(entry => (entry.Key, entry.Place)), restored.Select(e => (e.Key, e.Place)));
        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() =>
            scene.Roadmap.UndoAsync(scene.Manager, scene.Product.Id, step, None)
        );
        Assert.Equal("changed-meanwhile", refusal.Code);
    }

    [Fact]
    public async Task Propose_WithoutSprints_FillsNowByTheCutLineAndTheRestByRank()
    {
        await using var scene = await DraftedRoadmap.OpenAsync(items: 14); // 4 people × 10 days × 0.8 = 32 days: four items

        await scene.Roadmap.ProposeAsync(scene.Manager, scene.Product.Id, None);

        Assert.Equal(["Item 1", "Item 2", "Item 3", "Item 4"], await scene.UnderAsync(RoadmapHorizon.Now));
        Assert.Equal(8, (await scene.UnderAsync(RoadmapHorizon.Next)).Count());
        Assert.Equal(["Item 13", "Item 14"], await scene.UnderAsync(RoadmapHorizon.Later));
    }

    [Fact]
    public async Task Describe_WithAnOldVersion_IsRefused()
    {
        await using var scene = await DraftedRoadmap.OpenAsync();
        await scene.AddAsync(RoadmapHorizon.Now, 1);
        var entry = await scene.EntryAsync(1);
        await DescribeAsync(scene, entry, "Shorter waits", entry.Version);

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() =>
            DescribeAsync(scene, entry, "Longer waits", entry.Version)
        );

        Assert.Equal("changed-meanwhile", refusal.Code);
        Assert.Equal(["Shorter waits"], await scene.UnderAsync(RoadmapHorizon.Now));
    }

    [Fact]
    public async Task Describe_AGroupWithoutAName_IsRefused()
    {
        await using var scene = await DraftedRoadmap.OpenAsync();
        await scene.AddAsync(RoadmapHorizon.Now, 1, 2);
        var entries = (await scene.LookAsync()).Entries.Select(draft => draft.Entry.Id).ToList();
        await scene.Words.GroupAsync(scene.Manager, scene.Product.Id, new(entries, "Checkout"), None);
        var group = await scene.EntryAsync(1);

        var refusal = await Assert.ThrowsAsync<ValidationException>(() =>
            DescribeAsync(scene, group, " ", group.Version)
        );

        Assert.Equal("title", Assert.Single(refusal.Errors).PropertyName);
    }

    [Fact]
    public async Task Edit_ByAnEngineer_IsRefused_ThoughTheyMayRead()
    {
        await using var scene = await DraftedRoadmap.OpenAsync();
        await scene.AddAsync(RoadmapHorizon.Now, 1);
        var engineer = await scene.Storage.AddMemberAsync(scene.Product, Role.Engineer);

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() =>
            scene.Roadmap.AddAsync(engineer, scene.Product.Id, [2], RoadmapHorizon.Now, None)
        );
        var detail = await scene.LookAsync(engineer);

        Assert.Equal("not-allowed", refusal.Code);
        Assert.Equal((false, false, 1), (detail.MayEdit, detail.MayPublish, detail.Entries.Count));
    }

    private static Task DescribeAsync(DraftedRoadmap scene, RoadmapEntry entry, string title, Guid version) =>
        scene.Words.DescribeAsync(scene.Manager, scene.Product.Id, entry.Id, new(title, Outcome: null, version), None);
}
