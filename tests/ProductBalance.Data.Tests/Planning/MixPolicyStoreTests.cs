using FluentValidation;
using ProductBalance.Data.Planning;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Data.Tests.Planning;

public sealed class MixPolicyStoreTests
{
    private static readonly MixPolicy More = new() { TechShareMin = 0.3, TechShareMax = 0.5 };
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage]
    public async Task Change_KeepsEachPolicyWithItsReason(StorageProvider provider)
    {
        await using var scene = await PlannedSprint.OpenAsync(provider);
        var (store, id) = (scene.Storage.Get<MixPolicyStore>(), scene.Product.Id);
        Assert.Equal(new MixPolicy(), (await scene.ReadAsync()).Policy);

        await store.ChangeAsync(scene.Manager, id, More, "the build is slow", seen: 0, None);
        await store.ChangeAsync(scene.Manager, id, More with { ShowableMin = 2 }, "reviews are empty", seen: 1, None);

        var history = await scene.Storage.Get<MixPolicyQueries>().HistoryAsync(scene.Manager, id, None);
        Assert.Equal(
            [(2, 2, "reviews are empty"), (1, 1, "the build is slow")],
            history.Select(version => (version.Number, version.Policy.ShowableMin, version.Reason))
        );
        Assert.Equal(2, (await scene.ReadAsync()).Policy.ShowableMin);
    }

    [Fact]
    public async Task Change_OnAnOlderVersion_IsRefused()
    {
        await using var scene = await PlannedSprint.OpenAsync();
        var store = scene.Storage.Get<MixPolicyStore>();
        await store.ChangeAsync(scene.Manager, scene.Product.Id, More, "the build is slow", seen: 0, None);

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() =>
            store.ChangeAsync(scene.Manager, scene.Product.Id, new(), "back again", seen: 0, None)
        );

        Assert.Equal("changed-meanwhile", refusal.Code);
    }

    [Theory]
    [InlineData(Role.Viewer)]
    [InlineData(Role.Engineer)]
    public async Task Change_ByOthersThanTheManager_IsRefused(Role role)
    {
        await using var scene = await PlannedSprint.OpenAsync();
        var actor = await scene.Storage.AddMemberAsync(scene.Product, role);

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() =>
            scene.Storage.Get<MixPolicyStore>().ChangeAsync(actor, scene.Product.Id, More, "why not", seen: 0, None)
        );

        Assert.Equal("not-allowed", refusal.Code);
    }

    public static TheoryData<string, MixPolicy> Wrong() =>
        new()
        {
            {
                "techShareMin",
                new() { TechShareMin = -0.1 }
            },
            {
                "techShareMin",
                new() { TechShareMin = double.NaN }
            },
            {
                "techShareMax",
                new() { TechShareMax = 1.1 }
            },
            {
                "techShareMax",
                new() { TechShareMin = 0.5, TechShareMax = 0.4 }
            },
            {
                "techHeavyAt",
                new() { TechHeavyAt = 2 }
            },
            {
                "showableMin",
                new() { ShowableMin = -1 }
            },
            {
                "showableMinWhenTechHeavy",
                new() { ShowableMinWhenTechHeavy = -1 }
            },
            {
                "showableMaxDays",
                new() { ShowableMaxDays = 0 }
            },
        };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Validate_WhenAFigureIsWrong_NamesIt(string field, MixPolicy policy)
    {
        var result = new MixPolicyValidator().Validate(policy);

        Assert.Equal([field], result.Errors.Select(error => error.PropertyName));
    }

    [Fact]
    public async Task Change_WithoutAReason_NamesTheField()
    {
        await using var scene = await PlannedSprint.OpenAsync();

        var refusal = await Assert.ThrowsAsync<ValidationException>(() =>
            scene.Storage.Get<MixPolicyStore>().ChangeAsync(scene.Manager, scene.Product.Id, More, " ", seen: 0, None)
        );

        Assert.Equal("reason", Assert.Single(refusal.Errors).PropertyName);
    }
}
