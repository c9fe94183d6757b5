using Microsoft.EntityFrameworkCore;
using ProductBalance.Domain.Access;

namespace ProductBalance.Data.Access;

/// <summary>Finds accounts for the commands of the server's own machine, which act in a person's name.</summary>
public sealed class AccountQueries(IDbContextFactory<BalanceDbContext> contexts)
{
    /// <summary>The administrator who has been here longest.</summary>
    /// <exception cref="NotFoundException">There is none yet.</exception>
    public async Task<Actor> FindAdministratorAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db
                .Users.Where(user => user.IsAdministrator && user.DisabledAt == null)
                .OrderBy(user => user.Id)
                .Select(user => new Actor(user.Id, user.DisplayName, user.IsAdministrator, null, "command", null))
                .FirstOrDefaultAsync(cancellationToken)
            ?? throw new NotFoundException(
                "This installation has no administrator yet. Say in whose name this is done: --user NAME."
            );
    }

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
