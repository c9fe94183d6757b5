using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Activity;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;

namespace ProductBalance.Data.Access;

/// <summary>Takes an account's access to the installation away, and gives it back.</summary>
public sealed class AccountStore(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ChangeWriter writer,
    TimeProvider time
)
{
    /// <summary>Ends all sessions of an account and refuses its tokens; its memberships and its words stay.</summary>
    /// <exception cref="DomainRuleException">It is one's own account, or the actor is no administrator.</exception>
    public async Task DisableAsync(Actor actor, Guid userId, CancellationToken cancellationToken)
    {
        if (userId == actor.UserId)
        {
            throw new DomainRuleException(
                "own-account",
                "You cannot disable your own account. Ask another administrator."
            );
        }

        await ChangeAsync(actor, userId, Instants.Now(time), cancellationToken);
    }

    /// <summary>Lets a disabled account sign in again.</summary>
    /// <exception cref="DomainRuleException">The actor is no administrator.</exception>
    public Task EnableAsync(Actor actor, Guid userId, CancellationToken cancellationToken) =>
        ChangeAsync(actor, userId, disabledAt: null, cancellationToken);

    private async Task ChangeAsync(
        Actor actor,
        Guid userId,
        DateTimeOffset? disabledAt,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await guard.RequireAdministratorAsync(db, actor, cancellationToken);
        var user =
            await db.Users.SingleOrDefaultAsync(u => u.Id == userId, cancellationToken)
            ?? throw new NotFoundException("There is no such account.");
        user.DisabledAt = disabledAt;
        // Sessions hold the stamp that they began with: a new one ends them.
        user.SecurityStamp = NewStamp();
        user.ConcurrencyStamp = NewStamp();
        var subject = $"{user.DisplayName} {(disabledAt is null ? "enabled" : "disabled")}";
        await writer.CommitAsync(
            db,
            new Change(actor, ChangeKinds.AccountChanged, ProductId: null, subject),
            cancellationToken
        );
    }

    private string NewStamp() => Guid.CreateVersion7(time.GetUtcNow()).ToString("N");
}
