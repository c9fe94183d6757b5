using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Data.Waiting;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Settings;
using ProductBalance.Domain.Waiting;

namespace ProductBalance.Data.Tests.Waiting;

/// <summary>It is Friday, 20 November 2026, in the sprint of 16 to 29 November.</summary>
public sealed class WaitStoreTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly DateOnly Monday = new(2026, 11, 23);
    private static readonly DateOnly Friday = new(2026, 11, 20);
    private static readonly WaitTerms Designs = new(WaitReason.Designs, Monday, " the basket ");

    [Theory]
    [EachStorage]
    public async Task Put_MovesTheItem_AndKeepsWhatItWaitsFor(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, _, manager) = await PlannedAsync(storage);

        await storage.Get<WaitStore>().PutAsync(manager, product.Id, 1, Designs, None);

        var row = (await RankedProduct.GetAsync(storage, manager, product)).Find(1)!;
        var change = await storage.LastChangeAsync();
        Assert.Equal(ItemStatus.Waiting, row.Status);
        Assert.Equal(
            (WaitReason.Designs, "the basket", Friday, Monday, 8, new DateOnly(2026, 11, 29)),
            (
                row.Wait!.Reason,
                row.Wait.Note,
                row.Wait.Since,
                row.Wait.ExpectedUntil,
                row.Wait.PlannedDays,
                row.Wait.SprintEnd
            )
        );
        Assert.Equal(ChangeKinds.WaitStarted, change.Kind);
        Assert.Equal(
            ["status", "wait"],
            (await HistoryAsync(storage, manager, product))[0].Fields.Select(field => field.Field).Order()
        );
    }

    [Theory]
    [EachStorage]
    public async Task End_GoesBackWhereItCameFrom(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, _, manager) = await PlannedAsync(storage);
        await storage.Get<WaitStore>().PutAsync(manager, product.Id, 1, Designs, None);
        storage.Time.Advance(TimeSpan.FromDays(3));

        var item = await storage.Get<WaitStore>().EndAsync(manager, product.Id, 1, None);

        var wait = await WaitAsync(storage);
        Assert.Equal((ItemStatus.Planned, Monday, "ProductManager"), (item.Status, wait.EndedOn, wait.EndedBy));
        Assert.Null((await RankedProduct.GetAsync(storage, manager, product)).Find(1)!.Wait);
    }

    [Fact]
    public async Task Put_OfAnItemInNoSprint_FreesNothing()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, team, manager) = await RankedProduct.AddAsync(storage);
        await RankedProduct.CreateAsync(storage, manager, product, ReadyItem.Worth(1_000, 8, team.Id));

        var wait = await storage.Get<WaitStore>().PutAsync(manager, product.Id, 1, Designs, None);

        Assert.Equal(0, wait.PlannedDays);
    }

    [Theory]
    [InlineData(WaitReason.Designs, 0, "", "until")]
    [InlineData(WaitReason.Designs, 367, "", "until")]
    [InlineData(WaitReason.Other, 3, " ", "note")]
    [InlineData((WaitReason)9, 3, "", "reason")]
    public async Task Put_WhenAFieldIsWrong_NamesIt(WaitReason reason, int days, string note, string field)
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, _, manager) = await PlannedAsync(storage);
        var terms = new WaitTerms(reason, Friday.AddDays(days), note);

        var refusal = await Assert.ThrowsAsync<ValidationException>(() =>
            storage.Get<WaitStore>().PutAsync(manager, product.Id, 1, terms, None)
        );

        Assert.Equal([field], refusal.Errors.Select(error => error.PropertyName));
    }

    [Theory]
    [EachStorage]
    public async Task Expect_MovesTheDay_WithItsReason(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, _, manager) = await PlannedAsync(storage);
        await storage.Get<WaitStore>().PutAsync(manager, product.Id, 1, Designs, None);

        await storage.Get<WaitStore>().ExpectAsync(manager, product.Id, 1, new(new(2026, 12, 2), "Mia is ill"), None);

        Assert.Equal(new DateOnly(2026, 12, 2), (await WaitAsync(storage)).ExpectedUntil);
        Assert.Equal("Mia is ill", (await storage.LastChangeAsync()).Reason);
        Assert.Equal(
            new HistoryField(
                "wait",
                "\"designs until 2026-11-23: the basket\"",
                "\"designs until 2026-12-02: the basket\""
            ),
            (await HistoryAsync(storage, manager, product))[0].Fields[0]
        );
    }

    [Fact]
    public async Task Expect_WhenItDoesNotWait_IsRefused()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, _, manager) = await PlannedAsync(storage);

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() =>
            storage.Get<WaitStore>().ExpectAsync(manager, product.Id, 1, new(Monday, "later"), None)
        );

        Assert.Equal("not-waiting", refusal.Code);
    }

    [Fact]
    public async Task Move_ToWaitingWithoutAReason_IsRefused_AndNamesTheWay()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, _, manager) = await PlannedAsync(storage);

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() =>
            storage.Get<BacklogStore>().MoveAsync(manager, product.Id, 1, ItemStatus.Waiting, "designs", None)
        );

        Assert.Equal("wait-without-reason", refusal.Code);
        Assert.Contains("…/waits", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [EachStorage]
    public async Task Drop_EndsTheWait(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, _, manager) = await PlannedAsync(storage);
        await storage.Get<WaitStore>().PutAsync(manager, product.Id, 1, Designs, None);

        await storage.Get<BacklogStore>().MoveAsync(manager, product.Id, 1, ItemStatus.Dropped, "too late", None);

        Assert.Equal(Friday, (await WaitAsync(storage)).EndedOn);
    }

    [Theory]
    [EachStorage("status")]
    [EachStorage(new object?[] { null })]
    public async Task Undo_OfAWait_EndsIt_AndUndoOfItsEnd_ResumesIt(StorageProvider provider, string? field)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, _, manager) = await PlannedAsync(storage);
        await storage.Get<WaitStore>().PutAsync(manager, product.Id, 1, Designs, None);

        await UndoLastAsync(storage, manager, product, field);
        var ended = await WaitAsync(storage);
        await UndoLastAsync(storage, manager, product, field);
        var resumed = await WaitAsync(storage);

        Assert.Equal((Friday, null), (ended.EndedOn, resumed.EndedOn));
        Assert.Equal(ItemStatus.Waiting, (await RankedProduct.GetAsync(storage, manager, product)).Find(1)!.Status);
    }

    [Theory]
    [EachStorage]
    public async Task Put_OfAnItemThatWaitsForNobodyKnowsWhat_CountsFromItsStatus_AndOnlyOnce(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, _, manager) = await PlannedAsync(storage);
        await WaitAsBeforeAsync(storage);
        storage.Time.Advance(TimeSpan.FromDays(4));

        var wait = await storage
            .Get<WaitStore>()
            .PutAsync(manager, product.Id, 1, Designs with { Until = new(2026, 12, 2) }, None);
        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() =>
            storage.Get<WaitStore>().PutAsync(manager, product.Id, 1, Designs with { Until = new(2026, 12, 2) }, None)
        );

        Assert.Equal((Friday, 8), (wait.Since, wait.PlannedDays));
        Assert.Equal("already-waiting", refusal.Code);
    }

    [Fact]
    public async Task Put_BySomebodyOfAnotherTeam_IsRefused()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, _, _) = await PlannedAsync(storage);
        var other = await storage.AddTeamAsync(product, "Other");
        var engineer = await storage.AddMemberAsync(product, Role.Engineer, "Eve", other.Id);

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() =>
            storage.Get<WaitStore>().PutAsync(engineer, product.Id, 1, Designs, None)
        );

        Assert.Equal("not-allowed", refusal.Code);
    }

    private static async Task<(Product Product, Team Team, Actor Manager)> PlannedAsync(TestStorage storage)
    {
        var scene = await RankedProduct.AddAsync(storage);
        await RankedProduct.CreateAsync(
            storage,
            scene.Manager,
            scene.Product,
            ReadyItem.Worth(1_000, 8, scene.Team.Id)
        );
        await storage.Get<BacklogStore>().MoveAsync(scene.Manager, scene.Product.Id, 1, ItemStatus.Planned, null, None);
        return scene;
    }

    // As an item stands that was put on wait before there were reasons.
    private static async Task WaitAsBeforeAsync(TestStorage storage)
    {
        await using var db = storage.OpenContext();
        var item = await db.Items.SingleAsync();
        item.MoveTo(ItemStatus.Waiting, isComplete: true, storage.Time.GetUtcNow());
        await db.SaveChangesAsync();
    }

    private static async Task<Wait> WaitAsync(TestStorage storage)
    {
        await using var db = storage.OpenContext();
        return await db.Waits.SingleAsync();
    }

    private static async Task UndoLastAsync(TestStorage storage, Actor actor, Product product, string? field) =>
        await storage
            .Get<HistoryStore>()
            .UndoAsync(actor, product.Id, (await storage.LastChangeAsync()).Sequence, field, None);

    private static async Task<IReadOnlyList<HistoryEntry>> HistoryAsync(
        TestStorage storage,
        Actor actor,
        Product product
    )
    {
        var row = (await RankedProduct.GetAsync(storage, actor, product)).Find(1)!;
        return await storage.Get<HistoryStore>().OfItemAsync(actor, product.Id, row.Id, 10, None);
    }
}
