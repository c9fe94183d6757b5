using Microsoft.Data.Sqlite;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Commands;

/// <summary>kill -9 in the middle of a load, which writes hundreds of changes through the stores one after the other.</summary>
public sealed class KilledProgramTests : IDisposable
{
    // Each finds what a transaction that was written in part would leave behind.
    private static readonly string[] Remains =
    [
        "select count(*) from pragma_integrity_check where integrity_check <> 'ok'",
        "select count(*) from pragma_foreign_key_check",
        "select count(*) from Items where Id not in (select upper(value) from Changes, json_each(Items) where Kind = 'item.created')",
        "select (select count(*) from Items) - (select count(*) from Changes where Kind = 'item.created')",
        "select count(*) from Changes where Sequence not in (select Sequence from Outbox)",
        "select count(*) from Changes where Kind = 'item.moved' and Sequence not in (select Sequence from FieldChanges)",
        "select (select count(*) from Links) - (select count(*) from Changes where Kind = 'link.added')",
        "select (select count(*) from Threats) - (select count(*) from Changes where Kind = 'threat.reported')",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("productbalance-").FullName;

    private string DatabaseFile => Path.Combine(_folder, "productbalance.db");

    [Theory]
    [InlineData(40)]
    [InlineData(200)]
    [InlineData(700)]
    public async Task Load_KilledInTheMiddle_LeavesWholeChangesAndTheNextOneEnds(int writes)
    {
        await ProgramRun.ToEndAsync(_folder, "sample", "remove"); // makes the empty database: the load alone is killed
        await KillAfterAsync(writes);

        Assert.All(Remains, query => Assert.Equal((query, 0), (query, Count(query))));
        Assert.Equal(0, (await ProgramRun.ToEndAsync(_folder, "sample", "load")).ExitCode);
        var (exitCode, output) = await ProgramRun.ToEndAsync(_folder, "check");
        Assert.Equal(0, exitCode);
        Assert.Contains("The audit trail is as it was written.", output);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task KillAfterAsync(int writes)
    {
        var done = new TaskCompletionSource();
        var seen = 0;
        using var watcher = new FileSystemWatcher(_folder, "productbalance.db-wal") { EnableRaisingEvents = true };
        watcher.Changed += (_, _) =>
        {
            if (Interlocked.Increment(ref seen) == writes)
            {
                done.TrySetResult();
            }
        };
        using var process = ProgramRun.Start(_folder, "sample", "load");
        await Task.WhenAny(done.Task, process.WaitForExitAsync());
        Assert.False(process.HasExited, $"The load ended after {seen} writes, before it was killed.");
        process.Kill();
        await process.WaitForExitAsync();
    }

    private long Count(string query)
    {
        using var connection = new SqliteConnection($"Data Source={DatabaseFile}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = query;
        return (long)command.ExecuteScalar()!; // a count is never null
    }
}
