using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Activity;
using ProductBalance.Domain.Connections;

namespace ProductBalance.Data.Connections;

/// <summary>
/// Hands connections to whoever synchronises them, one process at a time, for the length of a lease. A process that dies
/// leaves cursor and log as they were, so that the next one does the same again.
/// </summary>
public sealed class ConnectionQueue(
    IDbContextFactory<BalanceDbContext> contexts,
    ConnectionTokens tokens,
    SyncSignal signal,
    TimeProvider time
)
{
    /// <summary>The connections whose time has come, the longest waiting first.</summary>
    public async Task<IReadOnlyList<Guid>> DueAsync(CancellationToken cancellationToken)
    {
        var now = Instants.Now(time);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db
            .Connections.Where(one => one.NextAt != null && one.NextAt <= now)
            .Where(one => one.TakenUntil == null || one.TakenUntil <= now)
            .OrderBy(one => one.NextAt)
            .ThenBy(one => one.Id)
            .Select(one => one.Id)
            .Take(100)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Takes a connection; null where somebody else has it, or it was removed.</summary>
    public async Task<ClaimedConnection?> ClaimAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var connection = await db.Connections.SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
        var now = Instants.Now(time);
        if (connection?.IsDue(now) != true)
        {
            return null;
        }

        connection.TakenUntil = now + BackOff.Lease;
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            return null; // another process took it
        }

        return new ClaimedConnection(connection, tokens.Decrypt(connection.Token), now);
    }

    /// <summary>Keeps a connection for the length of another lease, while there is progress.</summary>
    public async Task KeepAsync(Guid id, CancellationToken cancellationToken)
    {
        var until = Instants.Now(time) + BackOff.Lease;
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await db
            .Connections.Where(one => one.Id == id)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.TakenUntil, until), cancellationToken);
    }

    /// <summary>
    /// Writes a run down and gives the connection back. Where somebody changed it meanwhile, what was read says nothing about
    /// what is to be read now: the cursor stays, and so does the next time.
    /// </summary>
    public async Task RecordAsync(ClaimedConnection claim, SyncOutcome outcome, CancellationToken cancellationToken)
    {
        await SaveRace.RunAsync(() => TryRecordAsync(claim, outcome, cancellationToken));
        signal.End();
    }

    private async Task<bool> TryRecordAsync(
        ClaimedConnection claim,
        SyncOutcome outcome,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var id = claim.Connection.Id;
        if (await db.Connections.SingleOrDefaultAsync(one => one.Id == id, cancellationToken) is not { } connection)
        {
            return false; // it was removed meanwhile
        }

        var now = Instants.Now(time);
        connection.TakenUntil = null;
        if (connection.Version == claim.Connection.Version)
        {
            Advance(connection, claim, outcome, now);
        }

        db.ConnectionRuns.Add(RunOf(claim, outcome, now));
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    private static void Advance(Connection connection, ClaimedConnection claim, SyncOutcome outcome, DateTimeOffset now)
    {
        connection.Failures = outcome.Failure is null ? 0 : connection.Failures + 1;
        if (outcome.Cursor is { } cursor)
        {
            (connection.Cursor, connection.AnswerTag) = (cursor, outcome.AnswerTag);
        }

        // Somebody may have asked for another run while this one was under way.
        if (connection.NextAt is null || connection.NextAt <= claim.At)
        {
            var rhythm = connection.Settings.Rhythm;
            connection.NextAt = SyncSchedule.Next(rhythm, connection.Failures, now, outcome.NotBefore);
        }
    }

    private static ConnectionRun RunOf(ClaimedConnection claim, SyncOutcome outcome, DateTimeOffset now) =>
        new()
        {
            ConnectionId = claim.Connection.Id,
            StartedAt = claim.At,
            EndedAt = now,
            Read = outcome.Intake.Read,
            Created = outcome.Intake.Created,
            Updated = outcome.Intake.Updated,
            Refused = outcome.Intake.Refused,
            Pushed = outcome.Pushed,
            Failure = outcome.Failure,
            Sentences = [.. outcome.Intake.Sentences.Concat(outcome.PushProblems).Take(ConnectionRun.MostSentences)],
        };
}
