using FluentValidation;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Rounds;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Rounds;

namespace ProductBalance.Data.Tests.Rounds;

public sealed class SettlementStoreTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    // Of (4, 6, 8) and (10, 14, 20).
    private static readonly Estimate Median = new(7, 10, 14);

    [Theory]
    [EachStorage]
    public async Task Settle_OnTheMedian_WritesTheItem_AndItsHistorySaysWhere(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var scene = await RoundScene.OpenAsync(storage);
        await scene.RevealedAsync();

        var settlement = await scene.SettleAsync(scene.Manager, Median, reason: null, seen: Estimate.Of(8));

        Assert.Equal(new Settlement(true, Median), settlement);
        Assert.Equal(Median, (await scene.ContentAsync()).Effort);
        var item = (await storage.Get<ItemQueries>().GetAsync(scene.Ada, scene.Product.Id, 1, None)).Item;
        var history = await storage.Get<HistoryStore>().OfItemAsync(scene.Ada, scene.Product.Id, item.Id, 1, None);
        Assert.Equal("Settled in estimation round 1", history[0].Reason);
        Assert.Equal(Median, (await scene.LookAsync(scene.Bob)).Lines.Single(line => line.Number == 1).Item.Settled);
    }

    [Fact]
    public async Task Settle_OnSomethingElse_NeedsAReason()
    {
        await using var storage = await TestStorage.OpenAsync();
        var scene = await RoundScene.OpenAsync(storage);
        await scene.RevealedAsync();
        var chosen = new Estimate(9, 12, 18);

        var refusal = await Assert.ThrowsAsync<ValidationException>(() =>
            scene.SettleAsync(scene.Manager, chosen, " ", Estimate.Of(8))
        );
        await scene.SettleAsync(scene.Manager, chosen, "Bob knows the old code.", Estimate.Of(8));

        Assert.Equal("reason", Assert.Single(refusal.Errors).PropertyName);
        Assert.Equal(chosen, (await scene.ContentAsync()).Effort);
    }

    [Fact]
    public async Task Settle_WhereTheItemWasChangedMeanwhile_IsAConflict_AndSettlesOnceThatWasSeen()
    {
        await using var storage = await TestStorage.OpenAsync();
        var scene = await RoundScene.OpenAsync(storage);
        await scene.RevealedAsync();
        await EditAsync(scene, Estimate.Of(11));

        var conflict = await scene.SettleAsync(scene.Manager, Median, null, seen: Estimate.Of(8));
        var between = (await scene.ContentAsync()).Effort;
        var settled = await scene.SettleAsync(scene.Manager, Median, null, seen: conflict.Stated);

        Assert.Equal(new Settlement(false, Estimate.Of(11)), conflict);
        Assert.Equal(Estimate.Of(11), between);
        Assert.True(settled.IsSettled);
        Assert.Equal(Median, (await scene.ContentAsync()).Effort);
    }

    [Fact]
    public async Task Settle_BesideAnotherEdit_KeepsBoth()
    {
        var before = new BeforeWrite();
        await using var storage = await TestStorage.OpenAsync(before: before);
        var scene = await RoundScene.OpenAsync(storage);
        await scene.RevealedAsync();
        await using var beside = storage.OpenBeside();
        var content = await scene.ContentAsync();
        before.Act = () => RenameAsync(beside, scene, content);

        await scene.SettleAsync(scene.Manager, Median, null, Estimate.Of(8));

        var merged = await scene.ContentAsync();
        Assert.Equal(("Renamed", Median), (merged.Title, merged.Effort));
    }

    [Fact]
    public async Task Settle_TheLastItem_ClosesTheRound()
    {
        await using var storage = await TestStorage.OpenAsync();
        var scene = await RoundScene.OpenAsync(storage);
        await scene.RevealedAsync();
        await scene.SettleAsync(scene.Manager, Median, null, Estimate.Of(8));
        var second = new SettlementInput(2, new Estimate(3, 4, 5), "nobody judged it", Estimate.Of(5));

        await storage.Get<SettlementStore>().SettleAsync(scene.Manager, scene.Product.Id, 1, second, None);

        Assert.Equal(ChangeKinds.RoundClosed, (await storage.LastChangeAsync()).Kind);
        Assert.Equal(RoundState.Closed, (await scene.LookAsync(scene.Bob)).Round.State);
    }

    [Fact]
    public async Task Settle_WhileSecret_OrByAMember_ChangesNothing()
    {
        await using var storage = await TestStorage.OpenAsync();
        var scene = await RoundScene.OpenAsync(storage);
        await scene.StartAsync();
        await scene.AnswerAsync(scene.Ada, Median);

        var early = await Assert.ThrowsAsync<DomainRuleException>(() =>
            scene.SettleAsync(scene.Manager, Median, null, Estimate.Of(8))
        );
        await scene.RevealAsync(scene.Manager);
        var foreign = await Assert.ThrowsAsync<DomainRuleException>(() =>
            scene.SettleAsync(scene.Ada, Median, null, Estimate.Of(8))
        );

        Assert.Equal(("round-state", "not-allowed"), (early.Code, foreign.Code));
        Assert.Equal(Estimate.Of(8), (await scene.ContentAsync()).Effort);
    }

    private static async Task EditAsync(RoundScene scene, Estimate effort)
    {
        var content = await scene.ContentAsync();
        await scene
            .Storage.Get<BacklogStore>()
            .EditAsync(
                scene.Manager,
                scene.Product.Id,
                1,
                new(content, default, content with { Effort = effort }),
                None
            );
    }

    private static Task RenameAsync(TestStorage beside, RoundScene scene, Domain.Backlog.ItemContent content) =>
        beside
            .Get<BacklogStore>()
            .EditAsync(
                scene.Manager,
                scene.Product.Id,
                1,
                new(content, default, content with { Title = "Renamed" }),
                None
            );
}
