using System.Text.RegularExpressions;
using ProductBalance.Web.Commands;

namespace ProductBalance.Web.Tests.Docs;

public sealed partial class CommandsTests
{
    [Theory]
    [MemberData(nameof(Documents.Markdown), MemberType = typeof(Documents))]
    public void Projects_ThatCommandsName_Exist(string document)
    {
        var missing = Projects()
            .Matches(Documents.Read(document))
            .Select(match => match.Groups["path"].Value)
            .Where(path => !Documents.Exists(path));

        Assert.Empty(missing);
    }

    [Theory]
    [MemberData(nameof(Documents.Markdown), MemberType = typeof(Documents))]
    public void Commands_OfTheProgram_AreKnownToIt(string document)
    {
        var unknown = ProgramCommands()
            .Matches(Documents.Read(document))
            .Select(match => match.Groups["name"].Value)
            .Where(name => !CommandLine.Knows([name]));

        Assert.Empty(unknown);
    }

    [Fact]
    public void Contributing_ListsWhatTheGateRuns()
    {
        var run = Documents
            .Read(".ci/run")
            .Split('\n')
            .SkipWhile(line => !line.StartsWith("dotnet ", StringComparison.Ordinal))
            .Where(line => line.Length > 0);

        Assert.Contains($"```sh\n{string.Join('\n', run)}\n```", Documents.Read("CONTRIBUTING.md"));
    }

    [GeneratedRegex(@"(--project|dotnet publish|bash) (?<path>\w[\w./-]*)")]
    private static partial Regex Projects();

    [GeneratedRegex(@"--project src/ProductBalance\.Web -- (?<name>[\w-]+)")]
    private static partial Regex ProgramCommands();
}
