using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Activity;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Access;

/// <summary>Invites people into a product by a link that works once, for a week.</summary>
public sealed class InvitationStore(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ChangeWriter writer,
    IValidator<InvitationInput> validator,
    TimeProvider time
)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    /// <summary>The invitations that nobody used yet, the next to expire first.</summary>
    public async Task<IReadOnlyList<InvitationView>> ListAsync(
        Actor actor,
        ProductId productId,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await guard.RequireAsync(db, actor, productId, Permission.Configure, cancellationToken);
        return await OpenInvitations
            .At(db, Instants.Now(time))
            .Where(invitation => invitation.ProductId == productId)
            .InView(db)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Makes an invitation.</summary>
    /// <returns>The token of its link, which is shown once and kept nowhere.</returns>
    public async Task<string> InviteAsync(
        Actor actor,
        ProductId productId,
        InvitationInput input,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await guard.RequireAsync(db, actor, productId, Permission.Configure, cancellationToken);
        await validator.ValidateAndThrowAsync(input, cancellationToken);
        await MemberRules.RequireTeamAsync(db, productId, input.TeamId, cancellationToken);

        var token = LinkToken.Make();
        var now = Instants.Now(time);
        db.Invitations.Add(
            new Invitation
            {
                Id = Guid.CreateVersion7(now),
                ProductId = productId,
                Name = input.Name,
                Role = input.Role,
                TeamId = input.TeamId,
                Hash = LinkToken.HashOf(token),
                InvitedBy = actor.UserId,
                ExpiresAt = now + Lifetime,
            }
        );
        var subject = $"{input.Name} invited as {RoleWords.Of(input.Role)}";
        await CommitAsync(db, actor, productId, subject, cancellationToken);
        return token;
    }

    /// <summary>Makes a link worthless.</summary>
    public async Task WithdrawAsync(Actor actor, ProductId productId, Guid id, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await guard.RequireAsync(db, actor, productId, Permission.Configure, cancellationToken);
        var invitation =
            await db.Invitations.SingleOrDefaultAsync(i => i.Id == id && i.ProductId == productId, cancellationToken)
            ?? throw new NotFoundException("This invitation is gone. Load the page again.");
        db.Invitations.Remove(invitation);
        await CommitAsync(db, actor, productId, $"Invitation of {invitation.Name} withdrawn", cancellationToken);
    }

    private Task<long> CommitAsync(
        BalanceDbContext db,
        Actor actor,
        ProductId productId,
        string subject,
        CancellationToken cancellationToken
    ) => writer.CommitAsync(db, new Change(actor, ChangeKinds.MembersChanged, productId, subject), cancellationToken);
}
