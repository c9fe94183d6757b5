using System.Net;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Commands;

public sealed class TokenCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("productbalance-").FullName;

    [Fact]
    public async Task Create_OnAnEmptyFolder_MakesTheDatabaseAndPrintsTheTokenAlone()
    {
        Assert.Equal(0, (await RunAsync("sample", "load")).ExitCode);

        var (exitCode, output) = await RunAsync("token", "create", "--user", "engineer", "--scope", "submit");

        Assert.Equal(0, exitCode);
        Assert.Matches(@"^pb_[\w-]{49}\n$", output);
        await using var app = new AppHost().With("Storage:Directory", _folder);
        using var script = new ApiClient(app, output.Trim());
        Assert.Equal(HttpStatusCode.OK, (await script.GetAsync("products")).Status);
    }

    [Fact]
    public async Task Command_BehindASetting_IsRunAndNotServed()
    {
        var (exitCode, output) = await RunAsync("--Limits:PagesPerPerson=3", "check");

        Assert.Equal(0, exitCode);
        Assert.Contains("There is no database", output);
    }

    [Theory]
    [InlineData("token", "create", "--user", "nobody", "--scope", "read")]
    [InlineData("token", "create", "--scope", "read")]
    [InlineData("token", "create", "--user", "pm", "--scope", "everything")]
    [InlineData("token", "create", "--user", "pm", "--scope", "read", "--days", "0")]
    public async Task Create_ThatIsRefused_PrintsNothingAndEndsWithTwo(params string[] args)
    {
        var (exitCode, output) = await RunAsync(args);

        Assert.Equal(2, exitCode);
        Assert.DoesNotContain("pb_", output);
    }

    [Fact]
    public async Task Check_OnAnEmptyFolder_SaysSoAndMakesNothing()
    {
        var (exitCode, output) = await RunAsync("check");

        Assert.Equal(0, exitCode);
        Assert.Contains("There is no database", output);
        Assert.Empty(Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public async Task Help_ListsTheCommands()
    {
        var (exitCode, output) = await RunAsync("--help");

        Assert.Equal(0, exitCode);
        Assert.All(["token", "sample", "check"], command => Assert.Contains($"\n  {command} ", output));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Task<(int ExitCode, string Output)> RunAsync(params string[] args) => ProgramRun.ToEndAsync(_folder, args);
}
