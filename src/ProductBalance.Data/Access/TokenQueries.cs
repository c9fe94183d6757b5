using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using ProductBalance.Domain.Access;

namespace ProductBalance.Data.Access;

/// <summary>Tells who stands behind a token, afresh at each request.</summary>
public sealed class TokenQueries(
    IDbContextFactory<BalanceDbContext> contexts,
    TimeProvider time,
    ILogger<TokenQueries> logger
)
{
    /// <summary>How exactly the last use is kept; more often would be a write for every read.</summary>
    private static readonly TimeSpan UseInterval = TimeSpan.FromMinutes(1);

    /// <summary>The owner of a token, with its scope; null where it is unknown, expired or revoked, or its owner disabled.</summary>
    public async Task<TokenHolder?> FindAsync(string token, string? address, CancellationToken cancellationToken)
    {
        if (!TokenText.IsWellFormed(token))
        {
            return null;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var now = Instants.Now(time);
        var hash = TokenText.HashOf(token);
        var found = await (
            from known in db.Tokens.AsNoTracking()
            where known.Hash == hash && known.RevokedAt == null && known.ExpiresAt > now
            join user in db.Users on known.UserId equals user.Id
            where user.DisabledAt == null
            select new { Token = known, user.DisplayName }
        ).SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return null;
        }

        await NoteUseAsync(db, found.Token, now, cancellationToken);
        var via = $"token {found.Token.Prefix}…";
        var actor = new Actor(
            found.Token.UserId,
            found.DisplayName,
            IsAdministrator: false,
            found.Token.Scope,
            via,
            address
        );
        return new TokenHolder(found.Token.Id, actor);
    }

    // A full disk or a busy database must not keep anybody from reading.
    private async Task NoteUseAsync(
        BalanceDbContext db,
        ApiToken token,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        if (now - token.LastUsedAt < UseInterval)
        {
            return;
        }

        try
        {
            await db
                .Tokens.Where(known => known.Id == token.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(known => known.LastUsedAt, now), cancellationToken);
        }
        catch (DbException exception)
        {
            logger.LogWarning(exception, "The use of token {Token} could not be noted", token.Prefix);
        }
    }
}
