using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ProductBalance.Data;

/// <summary>What happens when two save the same row at once: the slower one begins again, with what is there now.</summary>
internal static class SaveRace
{
    // Each failure means that somebody else got through, so that this bounds a crowd and not an endless loop.
    private const int Attempts = 50;

    private const int UniqueViolated = 2067;
    private const int PrimaryKeyViolated = 1555;

    /// <summary>Runs an operation, which opens a context of its own, until nobody saves in between.</summary>
    public static async Task<T> RunAsync<T>(Func<Task<T>> operation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await operation();
            }
            catch (DbUpdateException exception) when (attempt < Attempts && IsLost(exception))
            {
                // load again
            }
        }
    }

    private static bool IsLost(DbUpdateException exception) =>
        exception is DbUpdateConcurrencyException
        || exception.InnerException
            is SqliteException { SqliteExtendedErrorCode: UniqueViolated or PrimaryKeyViolated }
                or PostgresException
                {
                    SqlState: PostgresErrorCodes.UniqueViolation
                        or PostgresErrorCodes.SerializationFailure
                        or PostgresErrorCodes.DeadlockDetected
                };
}
