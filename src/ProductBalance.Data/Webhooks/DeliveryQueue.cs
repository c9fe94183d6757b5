using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;

namespace ProductBalance.Data.Webhooks;

/// <summary>
/// Hands deliveries to whoever makes them, one process at a time. A delivery is taken for the length of a lease; a process
/// that dies in between leaves it to the next, under the same id.
/// </summary>
public sealed class DeliveryQueue(
    IDbContextFactory<BalanceDbContext> contexts,
    WebhookSecrets secrets,
    TimeProvider time
)
{
    /// <summary>The deliveries whose time has come, the longest waiting first.</summary>
    public async Task<IReadOnlyList<Guid>> DueAsync(CancellationToken cancellationToken)
    {
        var now = Instants.Now(time);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db
            .Deliveries.Where(delivery => delivery.NextAt != null && delivery.NextAt <= now)
            .OrderBy(delivery => delivery.NextAt)
            .ThenBy(delivery => delivery.Id)
            .Select(delivery => delivery.Id)
            .Take(100)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Takes a delivery to make it; null where somebody else has it, or its webhook was removed.</summary>
    public async Task<ClaimedDelivery?> ClaimAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var delivery = await FindAsync(db, id, cancellationToken);
        var now = Instants.Now(time);
        if (delivery is not { Webhook: { } webhook } || !delivery.IsDue(now))
        {
            return null;
        }

        delivery.Take(now);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            return null; // another process took it
        }

        return new(id, new(webhook.Address), secrets.Decrypt(webhook.Secret), delivery.Event, delivery.Body);
    }

    /// <summary>Writes an attempt down. One that failed is tried again later; the last one is told to who made the webhook.</summary>
    public Task RecordAsync(Guid id, DeliveryOutcome outcome, CancellationToken cancellationToken) =>
        SaveRace.RunAsync(() => TryRecordAsync(id, outcome, cancellationToken));

    private async Task<bool> TryRecordAsync(Guid id, DeliveryOutcome outcome, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await FindAsync(db, id, cancellationToken) is not { Webhook: { } webhook } delivery)
        {
            return false; // the webhook was removed meanwhile
        }

        var now = Instants.Now(time);
        delivery.Attempts.Add(AttemptOf(outcome, now));
        if (outcome.IsTaken)
        {
            delivery.End(SendingState.Sent);
        }
        else
        {
            delivery.Fail(now);
        }

        if (delivery.State == SendingState.GivenUp)
        {
            db.Inbox.Add(LetterOf(webhook, delivery, now));
        }

        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    private static Task<WebhookDelivery?> FindAsync(
        BalanceDbContext db,
        Guid id,
        CancellationToken cancellationToken
    ) =>
        db
            .Deliveries.Include(delivery => delivery.Webhook)
            .SingleOrDefaultAsync(one => one.Id == id, cancellationToken);

    private static WebhookAttempt AttemptOf(DeliveryOutcome outcome, DateTimeOffset now) =>
        new()
        {
            At = now,
            Milliseconds = (int)outcome.Duration.TotalMilliseconds,
            Status = outcome.Status,
            Answer = PlainText.Shortened(outcome.Answer, WebhookAttempt.AnswerMaxLength),
        };

    private static InboxMessage LetterOf(Webhook webhook, WebhookDelivery delivery, DateTimeOffset now) =>
        new()
        {
            UserId = webhook.AuthorId,
            ProductId = webhook.ProductId,
            Place = InboxPlace.Webhooks,
            Text =
                $"Your webhook of {new Uri(webhook.Address).Host} did not take the event “{delivery.Event}” in {BackOff.MostAttempts} attempts; it is given up. Look into its log, and send it again when the receiver works.",
            At = now,
        };
}
