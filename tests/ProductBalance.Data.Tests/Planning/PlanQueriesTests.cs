using FluentValidation;
using ProductBalance.Data.Planning;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Data.Tests.Planning;

public sealed class PlanQueriesTests
{
    private static readonly MixPolicy AnyMix = new()
    {
        TechShareMin = 0,
        TechShareMax = 1,
        ShowableMin = 0,
        ShowableMinWhenTechHeavy = 0,
    };

    [Fact]
    public async Task Plan_TakesTheMostValuableOfWhatFitsTheStatedCapacity()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, team, manager) = await RankedProduct.AddAsync(storage);
        await RankedProduct.CreateAsync(storage, manager, product, ReadyItem.Worth(1_000, 3, team.Id));
        await RankedProduct.CreateAsync(storage, manager, product, ReadyItem.Worth(900, 2, team.Id));
        await RankedProduct.CreateAsync(storage, manager, product, ReadyItem.Worth(800, 2, team.Id));

        var plan = await storage
            .Get<PlanQueries>()
            .PlanAsync(
                manager,
                product.Id,
                new PlanRequest
                {
                    Capacity = new Dictionary<string, double> { [team.Name] = 4 },
                    Mix = AnyMix,
                },
                CancellationToken.None
            );

        Assert.Equal([2, 3], plan.Chosen.Select(item => item.Number));
        // Two weeks of 1,700 a month.
        Assert.Equal(1_700 * 14 / 30.4375, plan.Totals.Value, 0.02);
        Assert.Equal([1], plan.LeftOut.Select(item => item.Number));
    }

    [Fact]
    public async Task Plan_WithUnknownTeamsAndItems_IsRefusedByField()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, team, manager) = await RankedProduct.AddAsync(storage);
        await RankedProduct.CreateAsync(storage, manager, product, ReadyItem.Worth(1_000, 3, team.Id));
        var request = new PlanRequest
        {
            Sprint = 0,
            Capacity = new Dictionary<string, double> { ["Nobody"] = 4, [team.Name] = -1 },
            Mix = AnyMix with { TechShareMin = 0.6, TechShareMax = 0.4, TechHeavyAt = 60 },
            Pin = [1, 9],
            Ban = [8],
        };

        var refused = await Assert.ThrowsAsync<ValidationException>(() =>
            storage.Get<PlanQueries>().PlanAsync(manager, product.Id, request, CancellationToken.None)
        );

        Assert.Equal(
            [
                "ban[0]",
                $"capacity.{team.Name}",
                "capacity.Nobody",
                "mix.techHeavyAt",
                "mix.techShareMax",
                "pin[1]",
                "sprint",
            ],
            refused.Errors.Select(error => error.PropertyName).Order(StringComparer.Ordinal)
        );
    }
}
