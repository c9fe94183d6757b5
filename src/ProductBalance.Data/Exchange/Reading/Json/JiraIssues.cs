using System.Text.Json;

namespace ProductBalance.Data.Exchange.Reading.Json;

/// <summary>
/// What Jira's search answers, version 2 and 3
/// (<see href="https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/"/>). Fields that a site
/// has added are found by the names that <c>expand=names</c> brings.
/// </summary>
internal sealed class JiraIssues
{
    private static readonly string[] PointNames = ["story points", "story point estimate"];

    private readonly string[] _points;
    private readonly string[] _sprint;

    private JiraIssues(JsonElement root)
    {
        var names = root.At("names") is { ValueKind: JsonValueKind.Object } given
            ? given.EnumerateObject().ToLookup(name => name.Value.ToString().ToLowerInvariant(), name => name.Name)
            : Enumerable.Empty<string>().ToLookup(name => name);
        _points = [.. PointNames.SelectMany(name => names[name]), "customfield_10016"]; // the cloud's own
        _sprint = [.. names["sprint"], "customfield_10020"];
    }

    public static JsonListing? Of(JsonElement root)
    {
        IReadOnlyList<JsonElement> items =
            root.ValueKind == JsonValueKind.Array ? [.. root.EnumerateArray()] : root.List("issues");
        if (items.Count == 0 || items[0].Text("key") is null || items[0].At("fields") is null)
        {
            return null;
        }

        var site = new JiraIssues(root);
        return new JsonListing(
            "Read as issues of Jira.",
            root.ValueKind == JsonValueKind.Array ? null : "issues",
            [
                ("Issue key", issue => issue.Text("key")),
                ("Summary", issue => issue.Text("fields", "summary")),
                ("Description", issue => RichText.Of(issue.At("fields", "description"))),
                ("Issue Type", issue => issue.Text("fields", "issuetype", "name")),
                ("Status", issue => issue.Text("fields", "status", "name")),
                ("Priority", issue => issue.Text("fields", "priority", "name")),
                ("Components", issue => issue.List("fields", "components").Joined("name")),
                ("Labels", issue => issue.List("fields", "labels").Joined()),
                ("Reporter", issue => issue.Text("fields", "reporter", "displayName")),
                ("Original Estimate", issue => issue.Text("fields", "timeoriginalestimate")),
                (
                    "Story Points",
                    issue =>
                        site._points.Select(id => issue.Text("fields", id)).FirstOrDefault(text => text is not null)
                ),
                ("Sprint", site.Sprint),
                ("Parent key", issue => issue.Text("fields", "parent", "key")),
                ("Depends on", issue => Linked(issue, "is blocked by", "depends on", "depends upon")),
                ("Blocks", issue => Linked(issue, "blocks", "is depended on by", "is depended upon by")),
                ("Created", issue => issue.Text("fields", "created")),
                ("Due date", issue => issue.Text("fields", "duedate")),
                ("Resolved", issue => issue.Text("fields", "resolutiondate")),
                ("Comment", Comments),
            ]
        );
    }

    // The latest sprint stands last, as an object or as a text of the server's own.
    private string? Sprint(JsonElement issue) =>
        _sprint.Select(id => issue.List("fields", id)).FirstOrDefault(list => list.Count > 0)?[^1].Text("name");

    /// <summary>Keys of the issues to which a link leads that reads like one of the phrases.</summary>
    private static string Linked(JsonElement issue, params string[] phrases) =>
        string.Join(
            ", ",
            issue
                .List("fields", "issuelinks")
                .SelectMany(link =>
                    new[] { Other(link, "inward", "inwardIssue"), Other(link, "outward", "outwardIssue") }
                )
                .Where(other => other.Key is not null && phrases.Contains(other.Phrase))
                .Select(other => other.Key)
        );

    private static (string? Phrase, string? Key) Other(JsonElement link, string side, string issue) =>
        (link.Text("type", side)?.ToLowerInvariant(), link.Text(issue, "key"));

    private static string Comments(JsonElement issue) =>
        string.Join(
            "\n\n",
            issue.List("fields", "comment", "comments").Select(comment => RichText.Of(comment.At("body")))
        );
}
