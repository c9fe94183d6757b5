using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Activity;

namespace ProductBalance.Data.Mail;

/// <summary>
/// Puts together what is to be mailed: for each person who wants mail now, the messages that came since the last one and
/// were not read. That they go into this mail is stored with the mail, so that none is in two.
/// </summary>
public sealed class MailComposer(IDbContextFactory<BalanceDbContext> contexts, TimeProvider time)
{
    /// <summary>More than this goes into the next mail.</summary>
    private const int MostLines = 100;

    public async Task ComposeAsync(CancellationToken cancellationToken)
    {
        foreach (var preference in await PreferencesAsync(cancellationToken))
        {
            if (preference.Terms.IsDue(preference.LastMailAt, time.GetUtcNow()))
            {
                await TryComposeAsync(preference.UserId, cancellationToken);
            }
        }
    }

    private async Task<List<MailPreference>> PreferencesAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db
            .MailPreferences.AsNoTracking()
            .Where(preference => preference.ConfirmedAt != null)
            .Where(preference =>
                db.Inbox.Any(message =>
                    message.UserId == preference.UserId
                    && message.MailId == null
                    && message.ReadAt == null
                    && message.At > preference.Since
                )
            )
            .OrderBy(preference => preference.UserId)
            .ToListAsync(cancellationToken);
    }

    private async Task TryComposeAsync(Guid userId, CancellationToken cancellationToken)
    {
        try
        {
            await ComposeAsync(userId, cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            // another process did, or its owner changed what they want
        }
    }

    private async Task ComposeAsync(Guid userId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var preference = await db.MailPreferences.SingleAsync(one => one.UserId == userId, cancellationToken);
        var now = Instants.Now(time);
        if (preference.ConfirmedAt is null || !preference.Terms.IsDue(preference.LastMailAt, now))
        {
            return;
        }

        var mail = new OutgoingMail
        {
            Id = Guid.CreateVersion7(now),
            UserId = userId,
            Kind = MailKind.Letters,
            CreatedAt = now,
            NextAt = now,
        };
        foreach (var message in await WaitingAsync(db, preference, cancellationToken))
        {
            message.MailId = mail.Id;
        }

        db.Mails.Add(mail);
        preference.LastMailAt = now;
        await db.SaveChangesAsync(cancellationToken);
    }

    private static Task<List<InboxMessage>> WaitingAsync(
        BalanceDbContext db,
        MailPreference preference,
        CancellationToken cancellationToken
    ) =>
        db
            .Inbox.Where(message => message.UserId == preference.UserId && message.MailId == null)
            .Where(message => message.ReadAt == null && message.At > preference.Since)
            .OrderBy(message => message.Id)
            .Take(MostLines)
            .ToListAsync(cancellationToken);
}
