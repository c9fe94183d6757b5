using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Activity;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Access;

/// <summary>Asked first by every store method; reads user and role afresh, since a circuit can outlive both.</summary>
public sealed class AccessGuard(ChangeWriter writer)
{
    /// <summary>The actor's standing in a product.</summary>
    /// <exception cref="NotFoundException">The actor is not a member, so the product is not there for them.</exception>
    /// <exception cref="DomainRuleException">They may see the product, but not do this. The attempt is kept.</exception>
    public async Task<Standing> RequireAsync(
        BalanceDbContext db,
        Actor actor,
        ProductId productId,
        Permission permission,
        CancellationToken cancellationToken
    )
    {
        var standing = await FindAsync(db, actor, productId, cancellationToken);
        if (!standing.Allows(Permission.Read))
        {
            throw new NotFoundException(
                "There is no such product, or it is not shared with you. Ask its product manager."
            );
        }

        if (!standing.Allows(permission))
        {
            await RefuseAsync(db, actor, productId, permission, cancellationToken);
        }

        return standing;
    }

    /// <summary>Requires the right to run the installation.</summary>
    /// <exception cref="DomainRuleException">The actor is no administrator.</exception>
    public async Task RequireAdministratorAsync(BalanceDbContext db, Actor actor, CancellationToken cancellationToken)
    {
        var fresh = await FreshAsync(db, actor, cancellationToken);
        if (!AccessTable.Allows(fresh, role: null, Permission.Administer))
        {
            await RefuseAsync(db, actor, productId: null, Permission.Administer, cancellationToken);
        }
    }

    /// <summary>The actor as the database knows them now.</summary>
    /// <exception cref="NotFoundException">The account is gone or was disabled.</exception>
    public static async Task<Actor> FreshAsync(BalanceDbContext db, Actor actor, CancellationToken cancellationToken)
    {
        var isAdministrator = await db
            .Users.Where(user => user.Id == actor.UserId && user.DisabledAt == null)
            .Select(user => (bool?)user.IsAdministrator)
            .SingleOrDefaultAsync(cancellationToken);
        return isAdministrator is { } administers
            ? actor with
            {
                IsAdministrator = administers,
            }
            : throw new NotFoundException("This account has no access any more. Ask an administrator.");
    }

    private static async Task<Standing> FindAsync(
        BalanceDbContext db,
        Actor actor,
        ProductId productId,
        CancellationToken cancellationToken
    )
    {
        var fresh = await FreshAsync(db, actor, cancellationToken);
        var membership = await db
            .Memberships.AsNoTracking()
            .SingleOrDefaultAsync(m => m.ProductId == productId && m.UserId == actor.UserId, cancellationToken);
        return new Standing(fresh, membership?.Role, membership?.TeamId);
    }

    private async Task RefuseAsync(
        BalanceDbContext db,
        Actor actor,
        ProductId? productId,
        Permission permission,
        CancellationToken cancellationToken
    )
    {
        var refusal = new Change(actor, ChangeKinds.AccessRefused, productId, permission.ToString()) { Refused = true };
        await writer.CommitAsync(db, refusal, cancellationToken);
        throw new DomainRuleException("not-allowed", RefusalOf(actor));
    }

    private static string RefusalOf(Actor actor) =>
        actor.Scope is { } scope
            ? $"Your role, or this token's scope \"{scope.ToString().ToLowerInvariant()}\", does not allow this. Use a token with a wider scope, or ask a product manager."
            : "Your role in this product does not allow this. Ask a product manager.";
}
