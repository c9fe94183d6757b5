using System.Text.Json;
using Microsoft.Data.Sqlite;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Commands;

public sealed class ExportCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("productbalance-").FullName;

    [Fact]
    public async Task Export_Json_GoesAloneToStandardOutputOrIntoAFile()
    {
        await PrepareAsync();

        var (exitCode, output) = await RunAsync("export", "--product", "sample", "--user", "pm", "--format", "json");
        var toFile = await RunAsync(
            "export",
            "--product",
            "sample",
            "--user",
            "pm",
            "--format",
            "json",
            "--out",
            "backlog.json"
        );

        Assert.Equal((0, 0, ""), (exitCode, toFile.ExitCode, toFile.Output));
        var written = await File.ReadAllTextAsync(Path.Combine(_folder, "backlog.json"), CancellationToken.None);
        Assert.Equal(output, written.ReplaceLineEndings("\n"));
        using var document = JsonDocument.Parse(output);
        Assert.True(document.RootElement.GetProperty("items").GetArrayLength() > 100);
    }

    [Theory]
    [InlineData("export", "--product", "nothing", "--format", "csv")]
    [InlineData("export", "--product", "sample", "--format", "pdf")]
    [InlineData("export", "--product", "sample")]
    public async Task Export_OfNothing_EndsWithTwo(params string[] command)
    {
        await PrepareAsync();

        Assert.Equal(2, (await RunAsync(command)).ExitCode);
    }

    [Fact]
    public async Task Backup_ThenRestore_KeepsWhatWasReplaced()
    {
        await PrepareAsync();

        var (exitCode, output) = await RunAsync("backup", "--out", "safe");
        SqliteConnection.ClearAllPools();
        var restored = await RunAsync("restore", output.Trim());
        var missing = await RunAsync("restore", "missing.db");

        Assert.Equal((0, 0, 2), (exitCode, restored.ExitCode, missing.ExitCode));
        Assert.StartsWith(Path.Combine(_folder, "safe", "productbalance-"), output);
        Assert.Contains("The backup is restored.", restored.Output);
        Assert.Single(Directory.GetFiles(_folder, "productbalance.db.replaced-*"));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task PrepareAsync() => Assert.Equal(0, (await RunAsync("sample", "load")).ExitCode);

    private Task<(int ExitCode, string Output)> RunAsync(params string[] command) =>
        ProgramRun.ToEndAsync(_folder, command);
}
