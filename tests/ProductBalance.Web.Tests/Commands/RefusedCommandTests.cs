using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Commands;

/// <summary>What cannot be done ends with a sentence on standard error and 2, never with a stack trace.</summary>
public sealed class RefusedCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("productbalance-").FullName;

    [Theory]
    [InlineData("There is no folder ", "export --product sample --format csv --out nowhere/backlog.csv")]
    [InlineData(" is a folder. Name a file in it.", "export --product sample --format csv --out .")]
    [InlineData("empty.db is no backup of this program", "restore empty.db")]
    [InlineData("Storage__Provider is “Mongo”", "check --Storage:Provider=Mongo")]
    [InlineData("Limits__ImportsPerHour is “abc”", "--Limits:ImportsPerHour=abc")]
    [InlineData("Urls names “zzz”", "--Urls=zzz")]
    [InlineData("“--frob” is no option here", "--frob")]
    [InlineData("Option '--product' is required.", "export --format csv")]
    public async Task Command_ThatCannotBeDone_SaysWhyInAPlainLine(string sentence, string command)
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "empty.db"), "", CancellationToken.None);
        using var process = ProgramRun.Start(_folder, command.Split(' '));
        var complaint = process.StandardError.ReadToEndAsync(CancellationToken.None);
        var output = await process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        await process.WaitForExitAsync(CancellationToken.None);

        Assert.Equal((2, ""), (process.ExitCode, output));
        Assert.Contains(sentence, await complaint);
        Assert.DoesNotContain("   at ", await complaint);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
