using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Activity;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Freshness;

/// <summary>
/// Reminds people of their stale estimates: of each once, until it was looked at. History keeps that they were reminded, in
/// the transaction that fills their inbox, so that a kill or a second process neither loses nor repeats anything.
/// </summary>
internal sealed class StaleReminders(
    IDbContextFactory<BalanceDbContext> contexts,
    ChangeWriter writer,
    TimeProvider time
) : IDailyJob
{
    public Task RunAsync(Product product, DateOnly today, CancellationToken cancellationToken) =>
        SaveRace.RunAsync(() => TryRunAsync(product, today, cancellationToken));

    private async Task<long> TryRunAsync(Product product, DateOnly today, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var seen = await db.Changes.MaxAsync(entry => (long?)entry.Sequence, cancellationToken) ?? 0;
        foreach (var letter in await LettersAsync(db, product, today, cancellationToken))
        {
            seen = await SendAsync(product, letter, seen, cancellationToken);
        }

        return seen;
    }

    private static async Task<IReadOnlyList<StaleLetter>> LettersAsync(
        BalanceDbContext db,
        Product product,
        DateOnly today,
        CancellationToken cancellationToken
    )
    {
        var all = db.Items.AsNoTracking().Where(item => item.ProductId == product.Id);
        var history = await EstimateHistory.ReadAsync(db, all, product.Settings.TimeZone, cancellationToken);
        var items = await all.OrderBy(item => item.Number).ToListAsync(cancellationToken);
        var readers = await (
            from user in db.Users
            where user.DisabledAt == null
            where db.Memberships.Any(member => member.ProductId == product.Id && member.UserId == user.Id)
            select user.Id
        ).ToHashSetAsync(cancellationToken);
        return
        [
            .. from item in items
            from age in history.AgesOf(item)
            where !age.IsReminded && age.IsStaleOn(today, product.Settings.StaleAfterDays)
            let owner = readers.Contains(age.SetById) ? age.SetById : item.RequesterId
            where readers.Contains(owner)
            group new StaleEstimate(item, age) by owner into own
            select new StaleLetter(own.Key, [.. own]),
        ];
    }

    private async Task<long> SendAsync(
        Product product,
        StaleLetter letter,
        long seen,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        db.Inbox.Add(letter.MessageIn(product, Instants.Now(time)));
        var change = new Change(DailyRound.Schedule, ChangeKinds.EstimatesAged, product.Id, product.Name)
        {
            Items = [.. letter.Items.Select(item => item.Id)],
            Fields = [.. letter.Estimates.Select(estimate => estimate.ToFieldChange())],
        };
        return await writer.CommitAsync(
            db,
            change,
            () => RequireFirstAsync(db, product.Id, seen, cancellationToken),
            cancellationToken
        );
    }

    // Another process may be on the same round; then this one looks again at what is still to be said.
    private static async Task RequireFirstAsync(
        BalanceDbContext db,
        ProductId productId,
        long seen,
        CancellationToken cancellationToken
    )
    {
        if (
            await db.Changes.AnyAsync(
                entry =>
                    entry.ProductId == productId && entry.Sequence > seen && entry.Kind == ChangeKinds.EstimatesAged,
                cancellationToken
            )
        )
        {
            throw new DbUpdateConcurrencyException("Another process is sending the same reminders.");
        }
    }
}
