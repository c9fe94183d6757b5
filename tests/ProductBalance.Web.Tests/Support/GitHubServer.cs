using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace ProductBalance.Web.Tests.Support;

/// <summary>The part of GitHub's REST API that issues and their labels are, for the repository octo/shop.</summary>
public sealed class GitHubServer : TrackerServer
{
    private const string Issues = "/repos/octo/shop/issues";

    private readonly List<JsonObject> _issues = [];

    public static async Task<GitHubServer> OpenAsync()
    {
        var server = new GitHubServer();
        await server.StartAsync();
        return server;
    }

    /// <summary>Opens an issue, or a pull request, as of a minute of 9 o'clock.</summary>
    public void Open(int number, string title, int minute = 0, bool isPull = false, params string[] labels)
    {
        var issue = new JsonObject
        {
            ["number"] = number,
            ["title"] = title,
            ["html_url"] = KeyOf(number),
            ["state"] = "open",
            ["body"] = "As seen by a user.",
            ["user"] = new JsonObject { ["login"] = "octocat" },
            ["labels"] = new JsonArray([.. labels.Select(LabelOf)]),
            ["created_at"] = "2026-11-01T08:00:00Z",
            ["updated_at"] = Moment(minute),
        };
        if (isPull)
        {
            issue["pull_request"] = new JsonObject { ["url"] = "https://example.com/pull" };
        }

        _issues.Add(issue);
    }

    public static string KeyOf(int number) => $"https://github.example/octo/shop/issues/{number}";

    /// <summary>Somebody changes an issue there.</summary>
    public void Change(int number, int minute, Action<JsonObject> change)
    {
        var issue = Find(number);
        change(issue);
        issue["updated_at"] = Moment(minute);
    }

    public IEnumerable<string> LabelsOf(int number) =>
        Find(number)["labels"]!.AsArray().Select(label => label!["name"]!.GetValue<string>());

    protected override bool Knows(string authorization) => authorization == $"Bearer {Token}";

    protected override async Task AnswerAsync(HttpContext context)
    {
        var request = context.Request;
        var parts = request.Path.Value![1..].Split('/');
        if (request.Path == Issues)
        {
            await ListAsync(context);
        }
        else if (parts is ["repos", "octo", "shop", "issues", var number, "labels", ..] && Has(number))
        {
            await LabelAsync(context, Find(int.Parse(number, CultureInfo.InvariantCulture)), parts[6..]);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            await WriteAsync(context, new JsonObject { ["message"] = "Not Found" });
        }
    }

    private async Task ListAsync(HttpContext context)
    {
        var query = context.Request.Query;
        var size = Math.Min(PageSize, int.Parse(query["per_page"]!, CultureInfo.InvariantCulture));
        var page = query.TryGetValue("page", out var given) ? int.Parse(given!, CultureInfo.InvariantCulture) : 1;
        var found = _issues
            .Where(issue => query["state"] == "all" || issue["state"]!.ToString() == query["state"])
            .Where(issue =>
                !query.ContainsKey("since") || string.CompareOrdinal($"{issue["updated_at"]}", query["since"]) >= 0
            )
            .Where(issue =>
                !query.ContainsKey("labels") || query["labels"].ToString().Split(',').All(LabelNames(issue).Contains)
            )
            .OrderBy(issue => $"{issue["updated_at"]}", StringComparer.Ordinal)
            .ToList();
        var answer = new JsonArray([.. found.Skip((page - 1) * size).Take(size).Select(issue => issue.DeepClone())]);
        var tag = $"W/\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(answer.ToJsonString())))}\"";
        context.Response.Headers.ETag = tag;
        if (page * size < found.Count)
        {
            var next = $"{Address}{Issues}{context.Request.QueryString.Value!.Split("&page=")[0]}&page={page + 1}";
            context.Response.Headers.Link = $"<{next}>; rel=\"next\", <{Address}/last>; rel=\"last\"";
        }

        if (context.Request.Headers.IfNoneMatch == tag)
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        await WriteAsync(context, answer);
    }

    private static async Task LabelAsync(HttpContext context, JsonObject issue, string[] name)
    {
        var labels = issue["labels"]!.AsArray();
        if (context.Request.Method == "POST")
        {
            foreach (var added in (await BodyAsync(context))!["labels"]!.AsArray())
            {
                labels.Add(LabelOf(added!.GetValue<string>()));
            }
        }
        else if (context.Request.Method == "DELETE")
        {
            labels.RemoveAll(label => label!["name"]!.GetValue<string>() == Uri.UnescapeDataString(name[0]));
        }

        await WriteAsync(context, labels.DeepClone());
    }

    private bool Has(string number) => _issues.Any(issue => $"{issue["number"]}" == number);

    private JsonObject Find(int number) => _issues.Single(issue => issue["number"]!.GetValue<int>() == number);

    private static IEnumerable<string> LabelNames(JsonObject issue) =>
        issue["labels"]!.AsArray().Select(label => label!["name"]!.GetValue<string>());

    private static JsonNode LabelOf(string name) => new JsonObject { ["name"] = name, ["color"] = "ededed" };

    private static string Moment(int minute) => $"2026-11-20T09:{minute:00}:00Z";
}
