using Microsoft.EntityFrameworkCore;
using ProductBalance.Domain.Access;

namespace ProductBalance.Data.Access;

/// <summary>Finds accounts for the commands of the server's own machine, which act in a person's name.</summary>
public sealed class AccountQueries(IDbContextFactory<BalanceDbContext> contexts)
{
    /// <summary>Somebody as the one who does what a command does.</summary>
    /// <param name="userName">The name that they sign in with, in any case.</param>
    /// <exception cref="NotFoundException">There is no such account, or it is disabled.</exception>
    public async Task<Actor> FindActorAsync(string userName, CancellationToken cancellationToken)
    {
        var normalized = userName.ToUpperInvariant();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db
                .Users.Where(user => user.NormalizedUserName == normalized && user.DisabledAt == null)
                .Select(user => new Actor(user.Id, user.DisplayName, user.IsAdministrator, null, "command", null))
                .SingleOrDefaultAsync(cancellationToken)
            ?? throw new NotFoundException($"There is no account \"{userName}\" that may sign in. Check the name.");
    }
}
