using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Activity;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;

namespace ProductBalance.Data.Access;

/// <summary>Makes, lists and revokes API tokens: one's own, and for an administrator anybody's.</summary>
public sealed class TokenStore(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ChangeWriter writer,
    IValidator<TokenInput> validator,
    TimeProvider time
)
{
    /// <summary>Makes a token of the actor's own.</summary>
    /// <exception cref="DomainRuleException">The actor is a token itself: those cannot prolong their own life.</exception>
    public async Task<IssuedToken> CreateAsync(Actor actor, TokenInput input, CancellationToken cancellationToken)
    {
        RequirePerson(actor);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await AccessGuard.FreshAsync(db, actor, cancellationToken);
        await validator.ValidateAndThrowAsync(input, cancellationToken);
        var text = TokenText.Make();
        var now = Instants.Now(time);
        var token = new ApiToken
        {
            Id = Guid.CreateVersion7(now),
            UserId = actor.UserId,
            Name = input.Name,
            Prefix = text[..TokenText.PrefixLength],
            Hash = TokenText.HashOf(text),
            Scope = input.Scope,
            CreatedAt = now,
            ExpiresAt = now.AddDays(input.Days),
        };
        db.Tokens.Add(token);
        await CommitAsync(db, actor, ChangeKinds.TokenCreated, token, cancellationToken);
        return new IssuedToken(token, text);
    }

    /// <summary>Somebody's tokens, the newest first; revoked and expired ones too.</summary>
    public async Task<IReadOnlyList<ApiToken>> ListAsync(Actor actor, Guid userId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await RequireOwnerAsync(db, actor, userId, cancellationToken);
        return await db
            .Tokens.AsNoTracking()
            .Where(token => token.UserId == userId)
            .OrderByDescending(token => token.CreatedAt)
            .ThenBy(token => token.Id)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Ends a token: its next request is refused.</summary>
    /// <exception cref="NotFoundException">There is no such token of the actor's.</exception>
    public async Task RevokeAsync(Actor actor, Guid id, CancellationToken cancellationToken)
    {
        RequirePerson(actor);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var fresh = await AccessGuard.FreshAsync(db, actor, cancellationToken);
        var token =
            await db.Tokens.SingleOrDefaultAsync(
                t => t.Id == id && (t.UserId == actor.UserId || fresh.IsAdministrator),
                cancellationToken
            ) ?? throw new NotFoundException("There is no such token of yours.");
        if (token.RevokedAt is null)
        {
            token.RevokedAt = Instants.Now(time);
            await CommitAsync(db, actor, ChangeKinds.TokenRevoked, token, cancellationToken);
        }
    }

    private static void RequirePerson(Actor actor)
    {
        if (actor.Scope is not null)
        {
            throw new DomainRuleException(
                "not-allowed",
                "A token cannot make or end tokens. Sign in, or use the command \"token\" on the server."
            );
        }
    }

    private async Task RequireOwnerAsync(
        BalanceDbContext db,
        Actor actor,
        Guid userId,
        CancellationToken cancellationToken
    )
    {
        if (userId == actor.UserId)
        {
            await AccessGuard.FreshAsync(db, actor, cancellationToken);
        }
        else
        {
            await guard.RequireAdministratorAsync(db, actor, cancellationToken);
        }
    }

    private Task<long> CommitAsync(
        BalanceDbContext db,
        Actor actor,
        string kind,
        ApiToken token,
        CancellationToken cancellationToken
    )
    {
        var subject = $"{token.Name} ({token.Prefix}…, {token.Scope.ToString().ToLowerInvariant()})";
        return writer.CommitAsync(db, new Change(actor, kind, ProductId: null, subject), cancellationToken);
    }
}
