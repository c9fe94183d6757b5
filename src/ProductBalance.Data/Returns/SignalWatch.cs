using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Returns;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Returns;

/// <summary>
/// Keeps each signal that asks for a step, once as it appears and once more where it changes within the month, and lets
/// product managers be told. What is kept stays, so that a restart or a second process repeats nothing.
/// </summary>
internal sealed class SignalWatch(IDbContextFactory<BalanceDbContext> contexts, ChangeWriter writer, TimeProvider time)
    : IDailyJob
{
    public Task RunAsync(Product product, DateOnly today, CancellationToken cancellationToken) =>
        SaveRace.RunAsync(() => TryKeepAsync(product, cancellationToken));

    private async Task<bool> TryKeepAsync(Product product, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var reader = new Standing(DailyRound.Schedule, Role.ProductManager, TeamId: null);
        var returns = await ReturnsBook.ReadAsync(db, reader, product.Id, time, cancellationToken);
        var kept = new KeptSignal(
            product.Id,
            Instants.Now(time),
            ReturnsBook.MonthOf(returns.Ledger.Today),
            returns.Signal
        );
        if (!kept.Signal.IsStep || await IsKnownAsync(db, kept, cancellationToken))
        {
            return false;
        }

        db.KeptSignals.Add(kept);
        await writer.CommitAsync(
            db,
            new Change(reader.Actor, ChangeKinds.SignalAppeared, product.Id, "Investment signal")
            {
                Reason = kept.Signal.Because,
            },
            () => RequireNewAsync(db, kept, cancellationToken),
            cancellationToken
        );
        return true;
    }

    private static async Task<bool> IsKnownAsync(
        BalanceDbContext db,
        KeptSignal signal,
        CancellationToken cancellationToken
    ) =>
        await db
            .KeptSignals.AsNoTracking()
            .Where(kept => kept.ProductId == signal.ProductId && kept.Month == signal.Month)
            .OrderByDescending(kept => kept.At)
            .FirstOrDefaultAsync(cancellationToken)
            is { } last
        && (last.Signal.Recommendation, last.Signal.TechShare)
            == (signal.Signal.Recommendation, signal.Signal.TechShare);

    // Another process may be on the same round; then this one finds it done.
    private static async Task RequireNewAsync(
        BalanceDbContext db,
        KeptSignal signal,
        CancellationToken cancellationToken
    )
    {
        if (await IsKnownAsync(db, signal, cancellationToken))
        {
            throw new DbUpdateConcurrencyException("Another process is keeping the same signal.");
        }
    }
}
