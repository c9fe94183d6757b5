using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Mail;

namespace ProductBalance.Data.Mail;

/// <summary>
/// Where and when one wants mail. An address gets nothing but one question until its owner has answered it. It has no
/// history, as the inbox has none.
/// </summary>
public sealed class MailPreferenceStore(
    IDbContextFactory<BalanceDbContext> contexts,
    IValidator<MailPreferenceInput> validator,
    OutgoingSignal outgoing,
    TimeProvider time
)
{
    // Nobody shall flood somebody else's mailbox with questions.
    private const int MostQuestionsADay = 5;

    /// <summary>The actor's own; null where they never asked for mail.</summary>
    public async Task<MailPreference?> FindAsync(Actor actor, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await AccessGuard.FreshAsync(db, actor, cancellationToken);
        return await db
            .MailPreferences.AsNoTracking()
            .SingleOrDefaultAsync(preference => preference.UserId == actor.UserId, cancellationToken);
    }

    /// <summary>Changes what the actor wants. An address that they have not confirmed is asked.</summary>
    /// <exception cref="DomainRuleException">Too many addresses were asked today.</exception>
    public Task SaveAsync(Actor actor, MailPreferenceInput input, CancellationToken cancellationToken) =>
        SaveRace.RunAsync(() => TrySaveAsync(actor, input, cancellationToken));

    /// <summary>The owner of a mailbox says that it is this person's. What the link was made for must still hold.</summary>
    /// <returns>Whether mail will come.</returns>
    public async Task<bool> ConfirmAsync(Guid userId, string address, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var preference = await db.MailPreferences.SingleOrDefaultAsync(
            one => one.UserId == userId && one.Address == address,
            cancellationToken
        );
        if (preference is null)
        {
            return false;
        }

        if (preference.ConfirmedAt is null)
        {
            var now = Instants.Now(time);
            preference.ConfirmedAt = now;
            preference.StartAt(now);
            await db.SaveChangesAsync(cancellationToken);
        }

        return true;
    }

    /// <summary>Ends all mail to somebody, who shows by the link of a letter that they are meant.</summary>
    public Task StopAsync(Guid userId, CancellationToken cancellationToken) =>
        SaveRace.RunAsync(() => TryStopAsync(userId, cancellationToken));

    private async Task<bool> TryStopAsync(Guid userId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var preference = await db.MailPreferences.SingleOrDefaultAsync(one => one.UserId == userId, cancellationToken);
        if (preference is { Terms: { Rhythm: not MailRhythm.Off } terms })
        {
            preference.Terms = new(MailRhythm.Off, terms.DigestHour, terms.Quiet, terms.TimeZone);
            await db.SaveChangesAsync(cancellationToken);
        }

        return true;
    }

    private async Task<bool> TrySaveAsync(Actor actor, MailPreferenceInput input, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await AccessGuard.FreshAsync(db, actor, cancellationToken);
        await validator.ValidateAndThrowAsync(input, cancellationToken);
        var now = Instants.Now(time);
        var preference =
            await db.MailPreferences.SingleOrDefaultAsync(one => one.UserId == actor.UserId, cancellationToken)
            ?? db.MailPreferences.Add(NewOf(actor, input, now)).Entity;
        if (preference.Address != input.Address)
        {
            (preference.Address, preference.ConfirmedAt) = (input.Address, null);
        }

        if (preference.Terms.Rhythm == MailRhythm.Off)
        {
            preference.StartAt(now);
        }

        preference.Terms = input.ToTerms();
        if (preference.ConfirmedAt is null && input.Rhythm != MailRhythm.Off)
        {
            await AskAsync(db, actor.UserId, now, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
        outgoing.Raise();
        return true;
    }

    private static MailPreference NewOf(Actor actor, MailPreferenceInput input, DateTimeOffset now) =>
        new()
        {
            UserId = actor.UserId,
            Address = input.Address,
            Terms = input.ToTerms(),
            Since = now,
            LastMailAt = now,
        };

    private static async Task AskAsync(
        BalanceDbContext db,
        Guid userId,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var yesterday = now.AddDays(-1);
        var asked = await db.Mails.CountAsync(
            mail => mail.UserId == userId && mail.Kind == MailKind.AddressQuestion && mail.CreatedAt > yesterday,
            cancellationToken
        );
        if (asked >= MostQuestionsADay)
        {
            throw new DomainRuleException(
                "too-many-questions",
                $"{MostQuestionsADay} letters were sent to confirm an address today. Look into your mailbox, or try tomorrow."
            );
        }

        db.Mails.Add(
            new OutgoingMail
            {
                Id = Guid.CreateVersion7(now),
                UserId = userId,
                Kind = MailKind.AddressQuestion,
                CreatedAt = now,
                NextAt = now,
            }
        );
    }
}
