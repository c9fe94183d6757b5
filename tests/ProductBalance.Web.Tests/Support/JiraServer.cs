using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace ProductBalance.Web.Tests.Support;

/// <summary>The part of Jira's REST API that searching and editing issues is: of the Cloud, or of Data Center.</summary>
public sealed partial class JiraServer : TrackerServer
{
    public const string Account = "ada@example.com";

    public const string ScoreField = "customfield_10050";

    private readonly List<JsonObject> _issues = [];

    /// <summary>Data Center has version 2, counts pages, and knows nothing of accounts.</summary>
    public bool IsDataCenter { get; init; }

    /// <summary>Its clock.</summary>
    public DateTimeOffset Now { get; set; } = new(2026, 11, 20, 9, 15, 0, TimeSpan.Zero);

    /// <summary>What it was told of issues, in order.</summary>
    public List<JsonNode> Edits { get; } = [];

    public static async Task<JiraServer> OpenAsync(bool isDataCenter = false)
    {
        var server = new JiraServer { IsDataCenter = isDataCenter };
        await server.StartAsync();
        return server;
    }

    /// <summary>Opens an issue as of a minute of 9 o'clock.</summary>
    public void Open(string key, string title, int minute = 0, params string[] labels) =>
        _issues.Add(
            new JsonObject
            {
                ["id"] = $"{10_000 + _issues.Count}",
                ["key"] = key,
                ["fields"] = new JsonObject
                {
                    ["summary"] = title,
                    ["description"] = IsDataCenter ? "As seen by a user." : null,
                    ["issuetype"] = new JsonObject { ["name"] = "Story" },
                    ["status"] = new JsonObject
                    {
                        ["name"] = "To Do",
                        ["statusCategory"] = new JsonObject { ["key"] = "new" },
                    },
                    ["labels"] = new JsonArray([.. labels.Select(label => (JsonNode)label)]),
                    ["created"] = "2026-11-01T08:00:00.000+0000",
                    ["updated"] = Moment(minute),
                    ["customfield_10011"] = 5,
                },
            }
        );

    /// <summary>Somebody changes an issue there.</summary>
    public void Change(string key, int minute, Action<JsonObject> change)
    {
        var fields = FieldsOf(key);
        change(fields);
        fields["updated"] = Moment(minute);
    }

    public IEnumerable<string> LabelsOf(string key) =>
        FieldsOf(key)["labels"]!.AsArray().Select(label => label!.GetValue<string>());

    public JsonObject FieldsOf(string key) => _issues.Single(issue => $"{issue["key"]}" == key)["fields"]!.AsObject();

    protected override bool Knows(string authorization) =>
        authorization
        == (
            IsDataCenter
                ? $"Bearer {Token}"
                : $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Account}:{Token}"))}"
        );

    protected override Task AnswerAsync(HttpContext context)
    {
        var version = IsDataCenter ? "2" : "3";
        return context.Request.Path.Value![1..].Split('/') switch
        {
            ["rest", "api", var v, "search", .. var rest] when v == version && rest is ["jql"] != IsDataCenter =>
                SearchAsync(context),
            ["rest", "api", var v, "field"] when v == version => WriteAsync(context, Fields()),
            ["rest", "api", var v, "issue", var key]
                when v == version && _issues.Any(issue => $"{issue["key"]}" == key) => context.Request.Method == "PUT"
                ? EditAsync(context, key)
                : WriteAsync(context, Labels(key)),
            _ => RefuseAsync(context, StatusCodes.Status404NotFound, "There is nothing here."),
        };
    }

    private Task SearchAsync(HttpContext context)
    {
        var query = context.Request.Query;
        var jql = query["jql"].ToString();
        if (jql.Contains("nonsense", StringComparison.Ordinal))
        {
            return RefuseAsync(context, StatusCodes.Status400BadRequest, "Field 'nonsense' does not exist.");
        }

        var since = Since().Match(jql) is { Success: true } match
            ? Now.AddMinutes(-int.Parse(match.Groups["minutes"].Value, CultureInfo.InvariantCulture))
            : DateTimeOffset.MinValue;
        var found = _issues
            .Where(issue =>
                DateTimeOffset.Parse($"{issue["fields"]!["updated"]}", CultureInfo.InvariantCulture) >= since
            )
            .OrderBy(issue => $"{issue["fields"]!["updated"]}", StringComparer.Ordinal)
            .ToList();
        var at = int.TryParse(query[IsDataCenter ? "startAt" : "nextPageToken"], out var start) ? start : 0;
        var answer = new JsonObject
        {
            ["issues"] = new JsonArray([.. found.Skip(at).Take(PageSize).Select(issue => issue.DeepClone())]),
            ["names"] = new JsonObject { ["customfield_10011"] = "Story Points", ["summary"] = "Summary" },
        };
        var isLast = at + PageSize >= found.Count;
        if (IsDataCenter)
        {
            (answer["startAt"], answer["maxResults"], answer["total"]) = (at, PageSize, found.Count);
        }
        else
        {
            answer["isLast"] = isLast;
            answer["nextPageToken"] = isLast ? null : $"{at + PageSize}";
        }

        return WriteAsync(context, answer);
    }

    private async Task EditAsync(HttpContext context, string key)
    {
        var edit = (await BodyAsync(context))!;
        Edits.Add(edit);
        var fields = FieldsOf(key);
        var labels = fields["labels"]!.AsArray();
        foreach (var step in edit["update"]?["labels"]?.AsArray() ?? [])
        {
            if (step!["add"] is { } added)
            {
                labels.Add(added.DeepClone());
            }
            else
            {
                labels.RemoveAll(label => $"{label}" == $"{step["remove"]}");
            }
        }

        foreach (var (name, value) in edit["fields"]?.AsObject() ?? [])
        {
            fields[name] = value?.DeepClone();
        }

        context.Response.StatusCode = StatusCodes.Status204NoContent;
    }

    private JsonObject Labels(string key) =>
        new()
        {
            ["key"] = key,
            ["fields"] = new JsonObject { ["labels"] = FieldsOf(key)["labels"]!.DeepClone() },
        };

    private static JsonArray Fields() =>
        [
            new JsonObject { ["id"] = "summary", ["name"] = "Summary" },
            new JsonObject
            {
                ["id"] = ScoreField,
                ["name"] = "Balance score",
                ["custom"] = true,
            },
        ];

    private static Task RefuseAsync(HttpContext context, int status, string message)
    {
        context.Response.StatusCode = status;
        return WriteAsync(
            context,
            new JsonObject { ["errorMessages"] = new JsonArray(message), ["errors"] = new JsonObject() }
        );
    }

    private static string Moment(int minute) => $"2026-11-20T09:{minute:00}:00.000+0000";

    [GeneratedRegex(@"updated >= ""-(?<minutes>\d+)m""")]
    private static partial Regex Since();
}
