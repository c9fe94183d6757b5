using System.Text.Json;

namespace ProductBalance.Data.Exchange.Reading.Json;

/// <summary>
/// Issues of GitHub: the REST API's list
/// (<see href="https://docs.github.com/rest/issues/issues#list-repository-issues"/>), and what <c>gh issue list --json</c> prints.
/// </summary>
internal static class GitHubIssues
{
    public static JsonListing? Of(JsonElement root)
    {
        IReadOnlyList<JsonElement> items =
            root.ValueKind == JsonValueKind.Array ? [.. root.EnumerateArray()] : root.List("items");
        return items.Count > 0 && IsIssue(items[0])
            ? new JsonListing(
                "Read as issues of GitHub. Pull requests are no items of a backlog.",
                root.ValueKind == JsonValueKind.Array ? null : "items",
                [
                    ("URL", Address),
                    ("Title", issue => issue.Text("title")),
                    ("Description", issue => issue.Text("body")),
                    ("Status", Status),
                    ("Type", issue => issue.Text("type", "name")),
                    ("Labels", issue => issue.List("labels").Joined("name")),
                    ("Milestone", issue => issue.Text("milestone", "title")),
                    ("Author", issue => issue.Text("user", "login") ?? issue.Text("author", "login")),
                    ("Assignees", issue => issue.List("assignees").Joined("login")),
                    ("Created at", issue => issue.Text("created_at") ?? issue.Text("createdAt")),
                    ("Closed at", issue => issue.Text("closed_at") ?? issue.Text("closedAt")),
                ]
            )
            {
                Refusal = issue =>
                    issue.At("pull_request") is { ValueKind: JsonValueKind.Object }
                        ? "This is a pull request, not an issue, so it was left out."
                        : null,
            }
            : null;
    }

    private static bool IsIssue(JsonElement item) =>
        item.Text("number") is not null
        && item.Text("title") is not null
        && item.Text("state") is not null
        && Address(item) is not null;

    private static string? Address(JsonElement issue) => issue.Text("html_url") ?? issue.Text("url");

    private static string? Status(JsonElement issue) =>
        issue.Text("state_reason") is "not_planned" or "duplicate"
            ? "Won't do"
            : issue.Text("state")?.ToLowerInvariant();
}
