using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using ProductBalance.Domain.Access;
using ProductBalance.Web.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace ProductBalance.Web.Tests.Docs;

/// <summary>What the guide to the API shows, run as it stands against a server that listens.</summary>
public sealed partial class ApiGuideTests : IAsyncLifetime
{
    private const string Guide = "docs/guide/api.md";

    // Live in the sample company, and measured in minutes.
    private const int Released = 120;

    private readonly AppHost _app = new AppHost().With("Sample:Load", "true");
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("productbalance-guide-");
    private readonly Dictionary<string, string> _environment = [];

    public async ValueTask InitializeAsync()
    {
        _app.UseKestrel(0);
        _app.StartServer();
        _environment["SITE"] = _app.ClientOptions.BaseAddress.ToString().TrimEnd('/');
        _environment["PRODUCT"] = "sample";
        _environment["TOKEN"] = (await ApiClient.IssueAsync(_app, "engineer", TokenScope.Submit)).Text;
        _environment["WRITE_TOKEN"] = (await ApiClient.IssueAsync(_app, "engineer")).Text;
        _environment["RELEASED"] = Released.ToString(CultureInfo.InvariantCulture);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task ShellBlocks_InTheirOrder_DoWhatTheySay()
    {
        var script = string.Join('\n', Blocks("sh"));

        var (exitCode, output) = await RunAsync(script);

        Assert.True(exitCode == 0, output);
        using var reader = await ReaderAsync();
        var created = await File.ReadAllTextAsync(Path.Combine(_folder.FullName, "created.json"));
        var number = JsonElement.Parse(created).GetProperty("number").GetInt32();
        var item = await reader.GetAsync($"products/sample/items/{number}");
        Assert.Equal("planned", item["status"].GetString());
        Assert.Equal("""{"low":4,"likely":7,"high":12}""", item["effort"].GetRawText());
        var drafts = await reader.GetAsync("products/sample/needs-estimate?size=1000");
        var titles = drafts["items"].EnumerateArray().Select(draft => draft.GetProperty("title").GetString()).ToList();
        Assert.Contains("Retire the old job runner", titles);
        Assert.Contains("Cache the \"node_modules\" of builds", titles);
        Assert.Equal(12.4, await LastMeasuredAsync(reader));
    }

    [Fact]
    public async Task Workflow_PostsTheTimeOfTheBuild()
    {
        var job = (YamlMappingNode)Workflow()["jobs"]["build"];
        foreach (var (name, value) in ((YamlMappingNode)job["env"]).Children)
        {
            _environment[$"{name}"] = ValueOf($"{value}");
        }

        var variables = Path.Combine(_folder.FullName, "variables");
        _environment["GITHUB_ENV"] = variables;
        _environment["GITHUB_RUN_ID"] = "2041";
        foreach (var step in (YamlSequenceNode)job["steps"])
        {
            var (exitCode, output) = await RunAsync($"{step["run"]}");
            Assert.True(exitCode == 0, output);
            foreach (var line in await File.ReadAllLinesAsync(variables))
            {
                // It began 21 minutes ago.
                var (name, seconds) = (
                    line.Split('=')[0],
                    long.Parse(line.Split('=')[1], CultureInfo.InvariantCulture)
                );
                _environment[name] = (seconds - (21 * 60)).ToString(CultureInfo.InvariantCulture);
            }
        }

        using var reader = await ReaderAsync();
        Assert.InRange(await LastMeasuredAsync(reader), 21.0, 22.0);
    }

    private async Task<ApiClient> ReaderAsync()
    {
        var reader = await ApiClient.OfAsync(_app, "engineer");
        reader.Http.BaseAddress = new Uri(_app.ClientOptions.BaseAddress, "api/v1/");
        return reader;
    }

    private static async Task<double> LastMeasuredAsync(ApiClient reader)
    {
        var list = await reader.GetAsync($"products/sample/items/{Released}/measurements");
        return list["items"]
            .EnumerateArray()
            .MaxBy(entry => entry.GetProperty("at").GetDateTimeOffset())
            .GetProperty("value")
            .GetDouble();
    }

    private static IEnumerable<string> Blocks(string language) =>
        from Match block in Block().Matches(Documents.Read(Guide))
        where block.Groups["language"].Value == language
        select block.Groups["text"].Value;

    private static YamlMappingNode Workflow()
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(Assert.Single(Blocks("yaml"))));
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }

    private string ValueOf(string expression) =>
        expression switch
        {
            "${{ vars.PRODUCTBALANCE_URL }}" => _environment["SITE"],
            "${{ secrets.PRODUCTBALANCE_TOKEN }}" => _environment["TOKEN"],
            "${{ vars.PRODUCTBALANCE_PRODUCT }}" => _environment["PRODUCT"],
            "${{ vars.PRODUCTBALANCE_ITEM }}" => _environment["RELEASED"],
            _ => throw new InvalidOperationException($"The workflow asks for {expression}."),
        };

    private async Task<(int ExitCode, string Output)> RunAsync(string script)
    {
        Assert.SkipUnless(
            File.Exists("/bin/bash") && File.Exists("/usr/bin/curl"),
            "There is no bash or no curl here."
        );
        var start = new ProcessStartInfo("/bin/bash", ["-euo", "pipefail", "-c", script])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _folder.FullName,
        };
        foreach (var (name, value) in _environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!; // a new process is started each time
        var complaint = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output + await complaint);
    }

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
