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
        if (mail is null || !mail.IsDue(now))
        {
            return null;
        }

        var claimed = await TakeAsync(db, mail, now, cancellationToken);
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
        MarkAsync(id, mail => mail.Fail(Instants.Now(time)), cancellationToken);

    private async Task MarkAsync(Guid id, Action<OutgoingMail> mark, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var mail = await db.Mails.SingleAsync(one => one.Id == id, cancellationToken);
        mark(mail);
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>What is sent, with the lease on it; null where it is dropped or put off.</summary>
    private static async Task<ClaimedMail?> TakeAsync(
        BalanceDbContext db,
        OutgoingMail mail,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var preference = await db
            .MailPreferences.AsNoTracking()
            .SingleOrDefaultAsync(one => one.UserId == mail.UserId, cancellationToken);
        var reader = await db
            .Users.AsNoTracking()
            .SingleOrDefaultAsync(user => user.Id == mail.UserId && user.DisabledAt == null, cancellationToken);
        if (preference is null || reader is null || !IsWanted(mail, preference))
        {
            mail.End(SendingState.Dropped);
            return null;
        }

        if (mail.Kind == MailKind.Letters && preference.Terms.QuietFor(now) is { Ticks: > 0 } quiet)
        {
            mail.NextAt = now + quiet;
            return null;
        }

        return Claimed(mail, preference, reader, await LinesAsync(db, mail, reader, cancellationToken), now);
    }

    private static ClaimedMail? Claimed(
        OutgoingMail mail,
        MailPreference preference,
        AppUser reader,
        IReadOnlyList<InboxEntry> lines,
        DateTimeOffset now
    )
    {
        if (mail.Kind == MailKind.Letters && lines.Count == 0)
        {
            mail.End(SendingState.Dropped);
            return null;
        }

        mail.Take(now);
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

    private static bool IsWanted(OutgoingMail mail, MailPreference preference) =>
        mail.Kind == MailKind.AddressQuestion
            ? preference.ConfirmedAt is null
            : preference is { ConfirmedAt: not null, Terms.Rhythm: not MailRhythm.Off };

    // Read when it is sent, so that who lost a product since gets nothing of it.
    private static async Task<IReadOnlyList<InboxEntry>> LinesAsync(
        BalanceDbContext db,
        OutgoingMail mail,
        AppUser reader,
        CancellationToken cancellationToken
    )
    {
        var messages = InboxReading.Of(db, reader.Id, reader.IsAdministrator).Where(one => one.MailId == mail.Id);
        return await InboxReading.Entries(db, messages).OrderBy(entry => entry.Id).ToListAsync(cancellationToken);
    }
}
