using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ProductBalance.Data.Activity;

namespace ProductBalance.Data.Upkeep;

/// <summary>Looks whether the database can be used, and changes nothing.</summary>
public sealed class DatabaseCheck(IDbContextFactory<BalanceDbContext> contexts, IOptions<StorageOptions> storage)
{
    /// <summary>What was found sound, a sentence each.</summary>
    /// <exception cref="StorageUnusableException">The database cannot be used; the sentence says why and what to do.</exception>
    public async Task<IReadOnlyList<string>> RunAsync(CancellationToken cancellationToken)
    {
        List<string> found = [$"The settings are sound: the database is on {storage.Value.Provider}."];
        if (storage.Value.Provider == StorageProvider.Sqlite)
        {
            var file = storage.Value.DatabaseFile;
            SqlitePreflight.Check(file);
            if (!File.Exists(file))
            {
                return [.. found, $"There is no database at {file} yet; the first start makes it."];
            }

            found.Add($"{file} is sound.");
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (!await db.Database.CanConnectAsync(cancellationToken))
        {
            throw new StorageUnusableException(
                "The database server does not answer. Check Storage__ConnectionString and that the server runs."
            );
        }

        var missing = (await db.Database.GetPendingMigrationsAsync(cancellationToken)).ToList();
        return missing.Count == 0
            ? [.. found, "The schema is up to date.", await TrailAsync(db, cancellationToken)]
            :
            [
                .. found,
                $"The schema is older than the program ({string.Join(", ", missing)}); the next start brings it up to date.",
            ];
    }

    private static async Task<string> TrailAsync(BalanceDbContext db, CancellationToken cancellationToken) =>
        await ChangeChain.FindBreakAsync(db, cancellationToken) is { } sequence
            ? throw new StorageUnusableException(
                $"The audit trail was changed from outside: row {sequence} of Changes is not as it was written, or a row before it is gone. Compare it with a backup, and look who can write to the database."
            )
            : "The audit trail is as it was written.";
}
