using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

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

        return [.. found, await SchemaAsync(db, cancellationToken)];
    }

    private static async Task<string> SchemaAsync(BalanceDbContext db, CancellationToken cancellationToken)
    {
        var missing = (await db.Database.GetPendingMigrationsAsync(cancellationToken)).ToList();
        return missing.Count == 0
            ? "The schema is up to date."
            : $"The schema is older than the program ({string.Join(", ", missing)}); the next start brings it up to date.";
    }
}
