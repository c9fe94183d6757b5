using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Activity;
using ProductBalance.Domain.Access;

namespace ProductBalance.Data.Access;

/// <summary>The other end of an invitation: whoever holds the link joins the product with it. The link is the right.</summary>
public sealed class JoiningStore(IDbContextFactory<BalanceDbContext> contexts, ChangeWriter writer, TimeProvider time)
{
    /// <summary>The invitation of a link; null where it was used, withdrawn, or its week is over.</summary>
    public async Task<InvitationView?> FindAsync(string token, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await OfToken(db, token).InView(db).SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>Uses an invitation up: a person who is signed in becomes a member; nobody gets a lesser role by it.</summary>
    /// <exception cref="NotFoundException">The link holds no longer.</exception>
    public async Task JoinAsync(string token, Actor actor, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var person = await AccessGuard.FreshAsync(db, actor, cancellationToken);
        await JoinAsync(db, token, person, cancellationToken);
    }

    /// <summary>Uses an invitation up: makes the account of a new person and their membership, or neither.</summary>
    /// <param name="newcomer">The account, its name and password checked.</param>
    /// <exception cref="NotFoundException">The link holds no longer.</exception>
    public async Task JoinAsync(string token, AppUser newcomer, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        db.Users.Add(newcomer);
        var person = new Actor(newcomer.Id, newcomer.DisplayName, IsAdministrator: false, Scope: null, "invitation");
        await JoinAsync(db, token, person, cancellationToken);
    }

    private async Task JoinAsync(BalanceDbContext db, string token, Actor person, CancellationToken cancellationToken)
    {
        var invitation = await OfToken(db, token).SingleOrDefaultAsync(cancellationToken) ?? throw Worthless();
        invitation.UsedAt = Instants.Now(time);
        var member = await db.Memberships.FindAsync([invitation.ProductId, person.UserId], cancellationToken);
        if (member is null)
        {
            db.Add(new Membership(invitation.ProductId, person.UserId, invitation.Role, invitation.TeamId));
        }
        else if (member.Role < invitation.Role)
        {
            member.Assign(invitation.Role, invitation.TeamId ?? member.TeamId);
        }

        var subject = $"{person.Name} joined as {RoleWords.Of(invitation.Role)}";
        var change = new Change(person, ChangeKinds.MembersChanged, invitation.ProductId, subject);
        try
        {
            await writer.CommitAsync(db, change, cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw Worthless(); // somebody used the link in this very moment
        }
    }

    private IQueryable<Invitation> OfToken(BalanceDbContext db, string token)
    {
        var hash = LinkToken.HashOf(token);
        return OpenInvitations.At(db, Instants.Now(time)).Where(invitation => invitation.Hash == hash);
    }

    private static NotFoundException Worthless() =>
        new("This invitation was used, withdrawn, or is older than a week. Ask for a new one.");
}
