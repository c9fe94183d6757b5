using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Scoring;

/// <summary>
/// The ranking of each product, kept in memory once per process and replaced as a whole at each change. Circuits render
/// slices of it. Ranks are never stored as truth.
/// </summary>
public sealed class LiveRanking(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ChangeFeed feed,
    TimeProvider time,
    ILogger<LiveRanking> logger
) : IHostedService, IDisposable
{
    private readonly ConcurrentDictionary<ProductId, ProductRanking> _rankings = new();
    private IDisposable? _subscription;

    /// <summary>The backlog as it is now, with everything that the actor's own last change did to it.</summary>
    /// <exception cref="NotFoundException">The actor may not know of this product.</exception>
    public async Task<BacklogSnapshot> GetAsync(Actor actor, ProductId productId, CancellationToken cancellationToken)
    {
        await RequireAsync(actor, productId, cancellationToken);
        return await RankingOf(productId).CurrentAsync(cancellationToken);
    }

    /// <summary>The same for what the program does by itself.</summary>
    internal Task<BacklogSnapshot> CurrentAsync(ProductId productId, CancellationToken cancellationToken) =>
        RankingOf(productId).CurrentAsync(cancellationToken);

    /// <summary>
    /// The same with how sure the order is, for those who cannot be told later: it waits for the figures, which pages
    /// never do.
    /// </summary>
    /// <exception cref="NotFoundException">The actor may not know of this product.</exception>
    public async Task<BacklogSnapshot> GetEstimatedAsync(
        Actor actor,
        ProductId productId,
        CancellationToken cancellationToken
    )
    {
        await RequireAsync(actor, productId, cancellationToken);
        return await RankingOf(productId).EstimatedAsync(cancellationToken);
    }

    /// <summary>Calls a handler with each new snapshot of a product, until the subscription is disposed.</summary>
    public IDisposable Subscribe(ProductId productId, Action<BacklogSnapshot> handler) =>
        RankingOf(productId).Subscribe(handler);

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _subscription = feed.Subscribe(OnChanges);
        return Task.CompletedTask;
    }

    /// <summary>Lets what is under way come to its end, since it reads a database that goes after this.</summary>
    public Task StopAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.WhenAll(_rankings.Values.Select(ranking => ranking.Ended)).WaitAsync(cancellationToken);
    }

    public void Dispose()
    {
        _subscription?.Dispose();
        foreach (var ranking in _rankings.Values)
        {
            ranking.Dispose();
        }
    }

    private async Task RequireAsync(Actor actor, ProductId productId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await guard.RequireAsync(db, actor, productId, Permission.Read, cancellationToken);
    }

    private ProductRanking RankingOf(ProductId productId) =>
        _rankings.GetOrAdd(productId, id => new ProductRanking(id, contexts, time, logger));

    private void OnChanges(IReadOnlyList<ChangeRow> changes)
    {
        foreach (var group in changes.Where(change => change.ProductId is not null).GroupBy(change => change.ProductId))
        {
            if (_rankings.TryGetValue(group.Key!.Value, out var ranking)) // filtered above
            {
                ranking.Apply([.. group]);
            }
        }
    }
}
