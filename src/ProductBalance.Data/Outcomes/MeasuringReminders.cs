using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Json;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Outcomes;

/// <summary>
/// Reminds people on the day on which a promise is to be measured, and twice more while it is not. History keeps each
/// reminder, so that a kill or a second process neither loses nor repeats one.
/// </summary>
internal sealed class MeasuringReminders(IDbContextFactory<BalanceDbContext> contexts, ChangeWriter writer) : IDailyJob
{
    private const int DaysBetween = 14;
    private const int MostReminders = 3;

    public async Task RunAsync(Product product, DateOnly today, CancellationToken cancellationToken)
    {
        IReadOnlyList<MeasuredItem> items;
        await using (var db = await contexts.CreateDbContextAsync(cancellationToken))
        {
            items = await OutcomeBook.ReadAsync(db, product, cancellationToken);
        }

        foreach (var item in items.Where(item => item.Outcome.IsOpen && item.Outcome.DueOn <= today))
        {
            await SaveRace.RunAsync(() => TryRemindAsync(product, item, today, cancellationToken));
        }
    }

    private async Task<bool> TryRemindAsync(
        Product product,
        MeasuredItem item,
        DateOnly today,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var due = item.Outcome.DueOn!.Value; // only what is due comes here
        var reminder = Math.Min(((today.DayNumber - due.DayNumber) / DaysBetween) + 1, MostReminders);
        var text = JsonColumn.Write($"due on {due:yyyy-MM-dd}, reminder {reminder}");
        if (await IsSentAsync(db, item, text, cancellationToken))
        {
            return false;
        }

        var key = product.KeyOf(item.Number);
        var change = new Change(DailyRound.Schedule, ChangeKinds.MeasurementDue, product.Id, key)
        {
            Items = [item.Id],
            Fields =
            [
                new FieldChange
                {
                    ItemId = item.Id,
                    Field = ItemFields.Measured,
                    After = text,
                },
            ],
        };
        await writer.CommitAsync(
            db,
            change,
            () => RequireFirstAsync(db, item, text, cancellationToken),
            cancellationToken
        );
        return true;
    }

    private static Task<bool> IsSentAsync(
        BalanceDbContext db,
        MeasuredItem item,
        string text,
        CancellationToken cancellationToken
    )
    {
        var id = item.Id;
        return db.FieldChanges.AnyAsync(
            field => field.ItemId == id && field.Field == ItemFields.Measured && field.After == text,
            cancellationToken
        );
    }

    // Another process may be on the same round; then this one finds it done.
    private static async Task RequireFirstAsync(
        BalanceDbContext db,
        MeasuredItem item,
        string text,
        CancellationToken cancellationToken
    )
    {
        if (await IsSentAsync(db, item, text, cancellationToken))
        {
            throw new DbUpdateConcurrencyException("Another process is sending the same reminder.");
        }
    }
}
