using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ProductBalance.Data.Activity;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Scoring.Comparison;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Scoring.Past;

/// <summary>
/// Keeps the order of each product as each day begins, and as each version of the score model does. What is kept is
/// looked up first, so that a restart or a second process neither loses nor repeats a day.
/// </summary>
internal sealed class RankingKeeper(
    IDbContextFactory<BalanceDbContext> contexts,
    ChangeFeed feed,
    TimeProvider time,
    ILogger<RankingKeeper> logger
) : IDailyJob, IHostedService, IDisposable
{
    // A ranking is kept between two changes; people do not type faster than this many readings.
    private const int Attempts = 20;

    private readonly CancellationTokenSource _stopping = new();
    private IDisposable? _subscription;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _subscription = feed.Subscribe(OnChanges);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    // A host may stop what is disposed already: the source is cancelled, and has nothing to release.
    public void Dispose()
    {
        _subscription?.Dispose();
        _stopping.Cancel();
    }

    public Task RunAsync(Product product, DateOnly today, CancellationToken cancellationToken) =>
        KeepAsync(product.Id, cancellationToken);

    /// <summary>Keeps the order of a product as it is now, unless today's is kept under this model.</summary>
    public Task KeepAsync(ProductId productId, CancellationToken cancellationToken) =>
        SaveRace.RunAsync(() => TryKeepAsync(productId, cancellationToken));

    private void OnChanges(IReadOnlyList<ChangeRow> changes)
    {
        foreach (var change in changes.Where(change => change.Kind == ChangeKinds.ProductConfigured))
        {
            if (change.ProductId is { } productId)
            {
                _ = Task.Run(() => KeepNewModelAsync(productId), _stopping.Token);
            }
        }
    }

    private async Task KeepNewModelAsync(ProductId productId)
    {
        try
        {
            await KeepAsync(productId, _stopping.Token);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.LogError(exception, "The ranking under a new score model was not kept; the next day's will be");
        }
    }

    private async Task<bool> TryKeepAsync(ProductId productId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await IsKeptAsync(db, productId, cancellationToken))
        {
            return false;
        }

        var (backlog, sequence) = await ReadAsync(productId, cancellationToken);
        db.KeptRankings.Add(
            new KeptRanking
            {
                ProductId = productId,
                Day = backlog.Context.Today,
                ModelVersion = backlog.Product.ModelVersion,
                At = Instants.Now(time),
                Sequence = sequence,
                Settings = backlog.Product.Settings,
                Rates = [.. backlog.Teams.Select(team => new KeptRate(team.Id, team.DayRate))],
                Places = await PlacesAsync(db, backlog, cancellationToken),
            }
        );
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    // A product that was removed meanwhile has nothing to keep.
    private async Task<bool> IsKeptAsync(BalanceDbContext db, ProductId productId, CancellationToken cancellationToken)
    {
        var product = await db.Products.AsNoTracking().SingleOrDefaultAsync(p => p.Id == productId, cancellationToken);
        if (product is null)
        {
            return true;
        }

        var today = ProductClock.Today(time, product.Settings.TimeZone);
        return await db.KeptRankings.AnyAsync(
            kept => kept.ProductId == productId && kept.Day == today && kept.ModelVersion == product.ModelVersion,
            cancellationToken
        );
    }

    // Only where nobody wrote while it was read is it the order after exactly this change.
    private async Task<(BacklogSnapshot Backlog, long Sequence)> ReadAsync(
        ProductId productId,
        CancellationToken cancellationToken
    )
    {
        var loader = new SnapshotLoader(productId, contexts, time);
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            var sequence = await loader.LatestSequenceAsync(cancellationToken);
            var backlog = await loader.LoadAsync(cancellationToken);
            if ((await loader.ChangesSinceAsync(sequence, cancellationToken)).Count == 0)
            {
                return (backlog, sequence);
            }
        }

        throw new StorageBusyException();
    }

    private static async Task<IReadOnlyList<KeptPlace>> PlacesAsync(
        BalanceDbContext db,
        BacklogSnapshot backlog,
        CancellationToken cancellationToken
    )
    {
        var before = await db
            .KeptRankings.AsNoTracking()
            .Where(kept => kept.ProductId == backlog.Product.Id)
            .OrderByDescending(kept => kept.Day)
            .ThenByDescending(kept => kept.ModelVersion)
            .FirstOrDefaultAsync(cancellationToken);
        var moves = before is null
            ? []
            : MovesSince.Of(before, await PastContents.SinceAsync(db, before, cancellationToken), backlog);
        var reasons = moves.ToDictionary(move => move.Move.Number);
        return
        [
            .. backlog.Ranked.Select(row => new KeptPlace(
                row.Score?.Score,
                reasons.GetValueOrDefault(row.Number) ?? MoveReasons.Newcomer(row.Number, row.Rank)
            )),
        ];
    }
}
