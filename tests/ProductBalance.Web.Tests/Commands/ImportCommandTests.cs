using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Commands;

public sealed class ImportCommandTests : IDisposable
{
    private const string Rows = "Key,Summary,Type\nX-1,Faster search,Story\nX-2,,Story\nX-3,New build server,Task\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("productbalance-").FullName;

    [Fact]
    public async Task Import_DryRun_SaysWhatWouldHappenAndStoresNothing()
    {
        await PrepareAsync();
        var before = Count();

        var (exitCode, output) = await RunAsync("items.csv", "--dry-run");

        Assert.Equal(0, exitCode);
        Assert.Contains("3 rows", output);
        Assert.Contains("Would import: 2 new items, 0 updates, 0 unchanged, 1 refused.", output);
        Assert.Equal(before, Count());
    }

    [Fact]
    public async Task Import_AfterADryRun_DoesWhatThatSaid()
    {
        await PrepareAsync();
        var (items, _, _) = Count();

        var (exitCode, output) = await RunAsync("items.csv");
        var (_, again) = await RunAsync("items.csv", "--dry-run");

        Assert.Equal(0, exitCode);
        Assert.Contains("Imported: 2 new items, 0 updates, 0 unchanged, 1 refused.", output);
        Assert.Equal(items + 2, Count().Items);
        Assert.Contains("Would import: 0 new items, 0 updates, 2 unchanged, 1 refused.", again);
    }

    [Fact]
    public async Task Import_AfterOneThatWasKilled_ClearsThatAway()
    {
        await PrepareAsync();
        await RunAsync("items.csv");
        Execute("update Imports set State = 'Running', BeatAt = 0");

        var (exitCode, output) = await RunAsync("items.csv");

        Assert.Equal(0, exitCode);
        Assert.Contains("Imported: 2 new items, 0 updates, 0 unchanged, 1 refused.", output);
    }

    [Fact]
    public async Task Import_AsJson_IsTheAnswerOfTheApiAndNothingElse()
    {
        await PrepareAsync();

        var (exitCode, output) = await RunAsync("items.csv", "--dry-run", "--json");

        var answer = JsonNode.Parse(output);
        Assert.Equal(
            (0, 2, 1),
            (exitCode, answer?["counts"]?["items"]?.GetValue<int>(), answer?["counts"]?["refused"]?.GetValue<int>())
        );
        Assert.Equal(3, answer?["problems"]?[0]?["row"]?.GetValue<int>());
    }

    [Fact]
    public async Task Check_AsJson_SaysWhatWasFound()
    {
        await PrepareAsync();

        var (exitCode, output) = await ProgramRun.ToEndAsync(_folder, "check", "--json");

        Assert.Equal((0, true), (exitCode, JsonNode.Parse(output)?["sound"]?.GetValue<bool>()));
    }

    [Fact]
    public async Task Check_AsJsonOfWhatCannotBeUsed_SaysWhyAndEndsWithTwo()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "productbalance.db"), "no database at all");

        var (exitCode, output) = await ProgramRun.ToEndAsync(_folder, "check", "--json");

        var answer = JsonNode.Parse(output);
        Assert.Equal((2, false), (exitCode, answer?["sound"]?.GetValue<bool>()));
        Assert.NotEmpty(answer?["found"]?[0]?.ToString() ?? "");
    }

    [Theory]
    [InlineData("missing.csv")]
    [InlineData("empty.csv")]
    public async Task Import_DryRunOfAFileThatCannotBeRead_EndsWithTwo(string file)
    {
        await PrepareAsync();

        var (exitCode, output) = await RunAsync(file, "--dry-run");

        Assert.Equal((2, ""), (exitCode, output));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task PrepareAsync()
    {
        Assert.Equal(0, (await ProgramRun.ToEndAsync(_folder, "sample", "load")).ExitCode);
        await File.WriteAllTextAsync(Path.Combine(_folder, "items.csv"), Rows);
        await File.WriteAllTextAsync(Path.Combine(_folder, "empty.csv"), "");
    }

    private Task<(int ExitCode, string Output)> RunAsync(string file, params string[] options) =>
        ProgramRun.ToEndAsync(_folder, ["import", file, "--product", "sample", "--user", "pm", .. options]);

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_folder, "productbalance.db")}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private (long Items, long Changes, long Imports) Count()
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_folder, "productbalance.db")}");
        connection.Open();
        return (CountOf("Items"), CountOf("Changes"), CountOf("Imports"));

        long CountOf(string table)
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"select count(*) from {table}";
            return (long)command.ExecuteScalar()!; // count is never null
        }
    }
}
