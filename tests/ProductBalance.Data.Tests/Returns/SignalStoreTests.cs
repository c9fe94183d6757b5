using FluentValidation;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Planning;
using ProductBalance.Data.Returns;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Returns;

namespace ProductBalance.Data.Tests.Returns;

public sealed class SignalStoreTests
{
    private static readonly SignalAnswer Accept = new(IsAccepted: true, TechShare: 0.3, " as planned ");
    private static readonly SignalAnswer Decline = new(IsAccepted: false, TechShare: 0.3, "a fair is coming");

    // In December 8,000 × 31 ÷ 30.4375 ÷ 2,300, in January 8,000 × 31 ÷ 30.4375 ÷ 2,100: both above 3.
    [Theory]
    [EachStorage]
    public async Task Accept_GoesIntoTheMixPolicy_WithItsReason(StorageProvider provider)
    {
        await using var scene = await HealthyAsync(provider);

        var decision = await scene.AnswerAsync(Accept);

        Assert.Equal(Recommendation.Raise, decision.Signal.Recommendation);
        var queries = scene.Storage.Get<MixPolicyQueries>();
        var version = Assert.Single(
            await queries.HistoryAsync(scene.Manager, scene.Product.Id, TestContext.Current.CancellationToken)
        );
        Assert.Equal(new MixPolicy { TechShareMin = 0.3, TechShareMax = 0.5 }, version.Policy);
        Assert.StartsWith("The investment signal was accepted. The proved return was 3.54", version.Reason);
        Assert.EndsWith("as planned", version.Reason);
        Assert.Equal(ChangeKinds.MixChanged, (await scene.Storage.LastChangeAsync()).Kind);
    }

    [Theory]
    [EachStorage]
    public async Task Decline_StaysInTheHistory_AndLeavesTheMix(StorageProvider provider)
    {
        await using var scene = await HealthyAsync(provider);

        await scene.AnswerAsync(Decline);

        var returns = await scene.ReadAsync();
        var kept = Assert.Single(returns.Decisions);
        Assert.Equal(
            (EarningProduct.Day("2027-02-01"), false, "a fair is coming", 0.3),
            (kept.Month, kept.IsAccepted, kept.Reason, kept.Signal.TechShare)
        );
        Assert.Equal(new MixPolicy(), returns.Policy);
        Assert.Equal(Recommendation.Stay, returns.Signal.Recommendation);
    }

    [Fact]
    public async Task Answer_OncePerMonth()
    {
        await using var scene = await HealthyAsync();
        await scene.AnswerAsync(Accept);

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() =>
            scene.AnswerAsync(Accept with { TechShare = 0.4 })
        );
        scene.GoTo("2027-03-01");
        var next = await scene.AnswerAsync(Accept with { TechShare = 0.4 });

        Assert.Equal("signal-answered", refusal.Code);
        Assert.Equal(0.4, next.Signal.TechShare);
    }

    [Fact]
    public async Task Answer_ToWhatTheSignalNoLongerSays_IsRefused()
    {
        await using var scene = await HealthyAsync();

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() =>
            scene.AnswerAsync(Accept with { TechShare = 0.2 })
        );

        Assert.Equal("changed-meanwhile", refusal.Code);
    }

    [Fact]
    public async Task Answer_WithoutASignal_IsRefused()
    {
        await using var scene = await EarningProduct.OpenAsync();

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() => scene.AnswerAsync(Accept));

        Assert.Equal("no-signal", refusal.Code);
    }

    [Fact]
    public async Task Decline_WithoutAReason_IsRefused()
    {
        await using var scene = await HealthyAsync();

        var refusal = await Assert.ThrowsAsync<ValidationException>(() =>
            scene.AnswerAsync(Decline with { Reason = " " })
        );

        Assert.Equal(["reason"], refusal.Errors.Select(error => error.PropertyName));
    }

    [Theory]
    [InlineData(Role.Viewer)]
    [InlineData(Role.Engineer)]
    public async Task Answer_ByOthersThanTheManager_IsRefused(Role role)
    {
        await using var scene = await HealthyAsync();
        var other = await scene.Storage.AddMemberAsync(scene.Product, role);

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() => scene.AnswerAsync(Accept, other));

        Assert.Equal("not-allowed", refusal.Code);
    }

    private static async Task<EarningProduct> HealthyAsync(StorageProvider provider = StorageProvider.Sqlite)
    {
        var scene = await EarningProduct.OpenAsync(provider);
        await scene.ReleaseNewAsync(8_000);
        scene.GoTo("2027-02-01");
        return scene;
    }
}
