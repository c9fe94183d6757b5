using ProductBalance.Data.Backlog;
using ProductBalance.Data.Scoring;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Tests.Scoring;

public sealed class ChainQueriesTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    // A week of delay costs value × 7 ÷ 30.4375, and 5 person-days are a week.
    private const double PerWeek = 7 / 30.4375;

    [Theory]
    [EachStorage]
    public async Task Find_WithOpenPrerequisites_TakesAllOfThem(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, _, manager) = await RankedProduct.AddAsync(storage);
        await RankedProduct.CreateAsync(storage, manager, product, ReadyItem.Worth(9_000, 5));
        await RankedProduct.CreateAsync(storage, manager, product, ReadyItem.Worth(1_000, 20));
        await RankedProduct.CreateAsync(storage, manager, product, ReadyItem.Worth(0, 25));
        var (links, chains) = (storage.Get<LinkStore>(), storage.Get<ChainQueries>());
        await links.AddAsync(manager, product.Id, 1, 2, LinkKind.DependsOn, None);
        await links.AddAsync(manager, product.Id, 2, 3, LinkKind.DependsOn, None);

        var chain = await chains.FindAsync(manager, product.Id, 1, None);

        Assert.NotNull(chain);
        Assert.Equal([2, 3], chain.Before.Select(row => row.Number));
        Assert.Equal(10_000 * PerWeek / 10, Assert.NotNull(chain.Total.Score), 1e-6);
        Assert.Null(await chains.FindAsync(manager, product.Id, 3, None));
    }

    [Fact]
    public async Task Find_WithADraftBeforeIt_TakesItsEffort()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, _, manager) = await RankedProduct.AddAsync(storage);
        await RankedProduct.CreateAsync(storage, manager, product, ReadyItem.Worth(9_000, 5));
        var draft = ReadyItem.Worth(1, 10) with { Impact = new() };
        await storage.Get<BacklogStore>().CreateAsync(manager, product.Id, new(draft, IsDraft: true), None);
        await storage.Get<LinkStore>().AddAsync(manager, product.Id, 1, 2, LinkKind.DependsOn, None);

        var chain = await storage.Get<ChainQueries>().FindAsync(manager, product.Id, 1, None);

        Assert.Equal(9_000 * PerWeek / 3, chain?.Total.Score ?? 0, 1e-6);
    }
}
