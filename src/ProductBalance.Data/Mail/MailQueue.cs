using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Domain.Mail;

namespace ProductBalance.Data.Mail;

/// <summary>
/// Hands mails to whoever sends them, one process at a time. A mail is taken for the length of a lease and marked when the
/// mail server has it. A process that dies in between leaves it to the next, under the same Message-ID.
/// </summary>
public sealed class MailQueue(IDbContextFactory<BalanceDbContext> contexts, TimeProvider time)
{
    /// <summary>The mails whose time has come, the longest waiting first.</summary>
    public async Task<IReadOnlyList<Guid>> DueAsync(CancellationToken cancellationToken)
    {
        var now = Instants.Now(time);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db
            .Mails.Where(mail => mail.NextAt != null && mail.NextAt <= now)
            .OrderBy(mail => mail.NextAt)
            .Select(mail => mail.Id)
            .Take(100)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Takes a mail to send it.</summary>
    /// <returns>Null where there is nothing to send: somebody else has it, nobody may read it, or it is quiet.</returns>
    public async Task<ClaimedMail?> ClaimAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var mail = await db.Mails.SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
        var now = Instants.Now(time);
        if (mail?.NextAt is null || mail.NextAt > now)
        {
            return null;
        }

        var claimed = await ReadAsync(db, mail, now, cancellationToken);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return claimed;
        }
        catch (DbUpdateConcurrencyException)
        {
            return null; // another process took it
        }
    }

    /// <summary>The mail server has it.</summary>
    public Task MarkSentAsync(Guid id, CancellationToken cancellationToken) =>
        MarkAsync(id, mail => mail.End(SendingState.Sent), cancellationToken);

    /// <summary>The mail server did not take it; it is tried again later, if it was not tried too often.</summary>
    public Task MarkFailedAsync(Guid id, CancellationToken cancellationToken) =>
        MarkAsync(
            id,
            mail =>
            {
                mail.Failures++;
                if (BackOff.After(mail.Failures) is { } wait)
                {
                    mail.NextAt = Instants.Now(time) + wait;
                }
                else
                {
                    mail.End(SendingState.GivenUp);
                }
            },
            cancellationToken
        );

    private async Task MarkAsync(Guid id, Action<OutgoingMail> mark, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var mail = await db.Mails.SingleAsync(one => one.Id == id, cancellationToken);
        mark(mail);
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>What is sent, with the lease on it; null where it is dropped or put off.</summary>
    private static async Task<ClaimedMail?> ReadAsync(
        BalanceDbContext db,
        OutgoingMail mail,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var preference = await db.MailPreferences.SingleOrDefaultAsync(
            one => one.UserId == mail.UserId,
            cancellationToken
        );
        var reader = await db.Users.SingleOrDefaultAsync(
            user => user.Id == mail.UserId && user.DisabledAt == null,
            cancellationToken
        );
        var lines = await LinesAsync(db, mail, reader, cancellationToken);
        if (preference is null || reader is null || !IsWanted(mail, preference, lines))
        {
            mail.End(SendingState.Dropped);
            return null;
        }

        if (mail.Kind == MailKind.Letters && preference.Terms.QuietFor(now) is { Ticks: > 0 } quiet)
        {
            mail.NextAt = now + quiet;
            return null;
        }

        mail.NextAt = now + BackOff.Lease;
        return new ClaimedMail
        {
            Id = mail.Id,
            Kind = mail.Kind,
            UserId = mail.UserId,
            Name = reader.DisplayName,
            Address = preference.Address,
            CreatedAt = mail.CreatedAt,
            TimeZone = preference.Terms.TimeZone,
            Lines = lines,
        };
    }

    private static bool IsWanted(OutgoingMail mail, MailPreference preference, IReadOnlyList<MailLine> lines) =>
        mail.Kind == MailKind.AddressQuestion
            ? preference.ConfirmedAt is null
            : lines.Count > 0 && preference is { ConfirmedAt: not null, Terms.Rhythm: not MailRhythm.Off };

    // Read when it is sent, so that who lost a product since gets nothing of it.
    private static async Task<IReadOnlyList<MailLine>> LinesAsync(
        BalanceDbContext db,
        OutgoingMail mail,
        AppUser? reader,
        CancellationToken cancellationToken
    ) =>
        reader is null
            ? []
            : await (
                from message in db.Inbox.AsNoTracking()
                where message.MailId == mail.Id
                join product in db.Products on message.ProductId equals product.Id
                where
                    reader.IsAdministrator
                    || db.Memberships.Any(m => m.ProductId == product.Id && m.UserId == mail.UserId)
                orderby message.Id
                select new MailLine(
                    product.Name,
                    new InboxEntry
                    {
                        Id = message.Id,
                        ProductSlug = product.Slug,
                        ItemNumber = message.ItemNumber,
                        RoundNumber = message.RoundNumber,
                        Place = message.Place,
                        Text = message.Text,
                        At = message.At,
                        IsRead = message.ReadAt != null,
                    }
                )
            ).ToListAsync(cancellationToken);
}
