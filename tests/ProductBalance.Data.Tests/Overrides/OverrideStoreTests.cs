using FluentValidation;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Overrides;
using ProductBalance.Data.Scoring;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Overrides;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Tests.Overrides;

/// <summary>Four items whose scores stand in the order of their numbers.</summary>
public sealed class OverrideStoreTests
{
    private const string Reason = "promised to a customer";
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage]
    public async Task MoveAbove_ShowsBothOrders(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager) = await FourAsync(storage);

        await MoveAsync(storage, manager, product, 4, above: 2);

        var rows = await RowsAsync(storage, manager, product);
        Assert.Equal([(1, 1, 1), (4, 2, 4), (2, 3, 2), (3, 4, 3)], rows.Select(r => (r.Number, r.Rank, r.ScoreRank)));
        Assert.Equal([null, 2, null, null], rows.Select(row => row.Held?.AnchorNumber));
        Assert.Equal(Reason, rows[1].Held?.Override.Reason);
    }

    [Theory]
    [EachStorage]
    public async Task MoveAbove_KeepsWhatWasKnown_ForASprint(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager) = await FourAsync(storage);

        await MoveAsync(storage, manager, product, 4, above: 2);

        var made = Assert.Single(await LedgerAsync(storage, manager, product));
        Assert.Equal((4, 2), (made.Number, made.AnchorNumber));
        Assert.Equal(new DateOnly(2026, 12, 3), made.Override.LastDay);
        Assert.Equal(("ProductManager", 0), (made.Override.AuthorName, made.Override.Renewals));
        // value × 7 ÷ 30.4375 ÷ (5 ÷ 5) of €1,000 and €3,000 a month; with single numbers no draw puts the smaller first.
        Assert.Equal(
            (229.979, 689.938, 4, 2, 0),
            (
                Math.Round(made.Override.Facts.Score, 3),
                Math.Round(made.Override.Facts.AnchorScore, 3),
                made.Override.Facts.ScoreRank,
                made.Override.Facts.ChosenRank,
                made.Override.Facts.ChanceAboveNext
            )
        );
    }

    [Fact]
    public async Task MoveAbove_ALowerOne_CountsTheRankWithoutItself()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager) = await FourAsync(storage);

        var made = await MoveAsync(storage, manager, product, 1, above: 4);

        Assert.Equal([2, 3, 1, 4], (await RowsAsync(storage, manager, product)).Select(row => row.Number));
        Assert.Equal((1, 3), (made.Facts.ScoreRank, made.Facts.ChosenRank));
    }

    [Theory]
    [EachStorage]
    public async Task MoveAbove_AgainForTheSameItem_ReplacesTheFirst(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager) = await FourAsync(storage);
        await MoveAsync(storage, manager, product, 4, above: 2);

        await MoveAsync(storage, manager, product, 4, above: 1);

        Assert.Equal([4, 1, 2, 3], (await RowsAsync(storage, manager, product)).Select(row => row.Number));
        Assert.Equal(
            [OverrideEnding.Replaced, null],
            (await LedgerAsync(storage, manager, product))
                .OrderBy(made => made.AnchorNumber == 1)
                .Select(made => made.Override.Ending)
        );
    }

    [Theory]
    [EachStorage]
    public async Task MoveAbove_WhenSomebodyElseMovesItAtTheSameMoment_LeavesOne(StorageProvider provider)
    {
        var race = new BeforeWrite();
        await using var storage = await TestStorage.OpenAsync(provider, race);
        await using var beside = storage.OpenBeside();
        var (product, manager) = await FourAsync(storage);
        await RowsAsync(storage, manager, product);
        race.Act = () => MoveAsync(beside, manager, product, 4, above: 3);

        await MoveAsync(storage, manager, product, 4, above: 2);

        Assert.Equal(2, Assert.Single(await LedgerAsync(storage, manager, product), IsOpen).AnchorNumber);
        Assert.Equal([1, 4, 2, 3], (await RowsAsync(storage, manager, product)).Select(row => row.Number));
    }

    [Theory]
    [InlineData(Role.Engineer)]
    [InlineData(Role.Viewer)]
    public async Task MoveAbove_ByOthersThanManagers_IsRefused(Role role)
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, _) = await FourAsync(storage);
        var other = await storage.AddMemberAsync(product, role, "other");

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() =>
            MoveAsync(storage, other, product, 4, above: 2)
        );

        Assert.Equal("not-allowed", refusal.Code);
    }

    [Theory]
    [InlineData(4, 4, "override-itself")]
    [InlineData(5, 1, "not-ranked-by-score")]
    [InlineData(1, 5, "not-ranked-by-score")]
    public async Task MoveAbove_WhereItMakesNoSense_IsRefused(int number, int above, string code)
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager) = await FourAsync(storage);
        await storage.AddDraftAsync(manager, product);

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() =>
            MoveAsync(storage, manager, product, number, above)
        );

        Assert.Equal(code, refusal.Code);
    }

    [Fact]
    public async Task MoveAbove_WhatIsHeldAboveIt_IsRefused()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager) = await FourAsync(storage);
        await MoveAsync(storage, manager, product, 4, above: 2);
        await MoveAsync(storage, manager, product, 2, above: 1);

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() =>
            MoveAsync(storage, manager, product, 1, above: 4)
        );

        Assert.Equal("override-circle", refusal.Code);
        Assert.Equal([4, 2, 1, 3], (await RowsAsync(storage, manager, product)).Select(row => row.Number));
    }

    [Theory]
    [InlineData("", 0, "reason")]
    [InlineData(" \n", 0, "reason")]
    [InlineData(Reason, -1, "lastDay")]
    [InlineData(Reason, 14, "lastDay")]
    public async Task MoveAbove_WithoutAReason_OrBeyondASprint_NamesTheField(string reason, int days, string field)
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager) = await FourAsync(storage);

        var refusal = await Assert.ThrowsAsync<ValidationException>(() =>
            storage
                .Get<OverrideStore>()
                .MoveAboveAsync(manager, product.Id, 4, new(2, reason, new DateOnly(2026, 11, 20).AddDays(days)), None)
        );

        Assert.Equal([field], FullItem.FieldsOf(refusal));
    }

    [Theory]
    [EachStorage]
    public async Task WhenTheAnchorLeaves_TheItemKeepsItsPlace_AndIsMarked(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager) = await FourAsync(storage);
        await MoveAsync(storage, manager, product, 4, above: 2);

        await storage.Get<BacklogStore>().MoveAsync(manager, product.Id, 2, ItemStatus.Dropped, "not now", None);

        var rows = await RowsAsync(storage, manager, product);
        Assert.Equal([1, 4, 3], rows.Select(row => row.Number));
        Assert.Equal((2, true), (rows[1].Held?.AnchorNumber, rows[1].Held?.AnchorLeft));
    }

    [Fact]
    public async Task WhenTheAnchorLosesItsEstimate_TheItemKeepsItsRank()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager) = await FourAsync(storage);
        await MoveAsync(storage, manager, product, 4, above: 2);
        var anchor = await FullItem.FindAsync(storage, manager, product.Id, 2);

        await RankedProduct.EditAsync(storage, manager, anchor, anchor.Content with { Effort = null });

        var rows = await RowsAsync(storage, manager, product);
        Assert.Equal([1, 4, 3], rows.Select(row => row.Number));
        Assert.True(rows[1].Held?.AnchorLeft);
    }

    [Theory]
    [EachStorage]
    public async Task End_PutsTheItemBack_AndHistoryTellsIt(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager) = await FourAsync(storage);
        var made = await MoveAsync(storage, manager, product, 4, above: 2);

        await storage.Get<OverrideStore>().EndAsync(manager, product.Id, made.Id, None);

        Assert.Equal([1, 2, 3, 4], (await RowsAsync(storage, manager, product)).Select(row => row.Number));
        var history = await storage.Get<HistoryStore>().OfItemAsync(manager, product.Id, made.ItemId, 10, None);
        Assert.Equal(
            [
                (ChangeKinds.OverrideEnded, "\"above PB-2 until 2026-12-03\"", null),
                (ChangeKinds.OverrideMade, null, "\"above PB-2 until 2026-12-03\""),
            ],
            history.Select(entry => (entry.Kind, entry.Fields[0].Before, entry.Fields[0].After))
        );
        await Assert.ThrowsAsync<DomainRuleException>(() =>
            storage.Get<OverrideStore>().EndAsync(manager, product.Id, made.Id, None)
        );
    }

    [Fact]
    public async Task Renew_LetsItHoldForASprintFromToday()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager) = await FourAsync(storage);
        var made = await MoveAsync(storage, manager, product, 4, above: 2);
        storage.Time.Advance(TimeSpan.FromDays(10));

        var renewed = await storage.Get<OverrideStore>().RenewAsync(manager, product.Id, made.Id, None);

        Assert.Equal((new DateOnly(2026, 12, 13), 1), (renewed.LastDay, renewed.Renewals));
    }

    private static bool IsOpen(OverrideView made) => made.Override.Ending is null;

    private static async Task<(Product Product, Actor Manager)> FourAsync(TestStorage storage)
    {
        var (product, _, manager) = await RankedProduct.AddAsync(storage);
        foreach (var value in new[] { 4_000, 3_000, 2_000, 1_000 })
        {
            await RankedProduct.CreateAsync(storage, manager, product, ReadyItem.Worth(value, 5));
        }

        return (product, manager);
    }

    private static Task<RankOverride> MoveAsync(
        TestStorage storage,
        Actor actor,
        Product product,
        int number,
        int above
    ) => storage.Get<OverrideStore>().MoveAboveAsync(actor, product.Id, number, new(above, Reason), None);

    private static async Task<IReadOnlyList<BacklogRow>> RowsAsync(
        TestStorage storage,
        Actor manager,
        Product product
    ) => [.. (await RankedProduct.GetAsync(storage, manager, product)).Ranked];

    private static Task<IReadOnlyList<OverrideView>> LedgerAsync(TestStorage storage, Actor actor, Product product) =>
        storage.Get<OverrideQueries>().ListAsync(actor, product.Id, 100, None);
}
