using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using ProductBalance.Data.Connections;
using ProductBalance.Domain.Connections;

namespace ProductBalance.Web.Outgoing.Connections;

/// <summary>
/// Issues that a query finds in Jira: Cloud by version 3 of its API
/// (<see href="https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/"/>), Data Center by version 2.
/// </summary>
public sealed class JiraTracker(TrackerClient client, TimeProvider time) : IIssueTracker
{
    private const int PageSize = 100;

    public async Task<string> TryAsync(ClaimedConnection claim, CancellationToken cancellationToken)
    {
        var answer = await AskAsync(claim, claim.Settings.Jql, page: null, cancellationToken);
        var found = answer.List("issues").Count;
        if (claim.Settings.PushesScore)
        {
            await ScoreFieldAsync(claim, cancellationToken);
        }

        return $"It works: the query finds {FoundIssues.InWords(found, NextPage(claim, answer, found) is not null)}.";
    }

    public async IAsyncEnumerable<IssuePage> PullAsync(
        ClaimedConnection claim,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var (jql, read) = (QueryOf(claim), 0);
        string? page = null;
        do
        {
            var answer = await AskAsync(claim, jql, page, cancellationToken);
            var issues = answer.List("issues").Select(IssueOf).OfType<PulledIssue>().ToList();
            read += answer.List("issues").Count;
            page = NextPage(claim, answer, read);
            yield return new IssuePage(issues) { Names = answer.At("names") as JsonObject };
        } while (page is not null);
    }

    public async Task<IssuePush> OpenPushAsync(ClaimedConnection claim, CancellationToken cancellationToken)
    {
        var field = claim.Settings.PushesScore ? await ScoreFieldAsync(claim, cancellationToken) : null;
        return (update, cancellation) => PushAsync(claim, update, field, cancellation);
    }

    private async Task PushAsync(
        ClaimedConnection claim,
        IssueUpdate update,
        string? scoreField,
        CancellationToken cancellationToken
    )
    {
        var path = $"issue/{Uri.EscapeDataString(update.IssueKey)}";
        var answer = await client.GetAsync(claim, AddressOf(claim, $"{path}?fields=labels"), cancellationToken);
        JiraRefusals.Check(answer, update, claim);
        var present = answer.Body.List("fields", "labels").Select(label => label.Text()).OfType<string>().ToHashSet();
        var removed = present.Where(IssueLabels.IsOurs).Except(update.Labels).Select(label => Step("remove", label));
        var added = update.Labels.Except(present).Select(label => Step("add", label));
        var body = new JsonObject
        {
            ["update"] = new JsonObject { ["labels"] = new JsonArray([.. removed, .. added]) },
        };
        if (scoreField is not null)
        {
            body["fields"] = new JsonObject { [scoreField] = update.Score };
        }

        JiraRefusals.Check(
            await client.WriteAsync(claim, HttpMethod.Put, AddressOf(claim, path), body, cancellationToken),
            update,
            claim
        );
    }

    private async Task<JsonNode> AskAsync(
        ClaimedConnection claim,
        string jql,
        string? page,
        CancellationToken cancellationToken
    )
    {
        var next = page is null
            ? ""
            : $"&{(IsCloud(claim) ? "nextPageToken" : "startAt")}={Uri.EscapeDataString(page)}";
        var query =
            $"jql={Uri.EscapeDataString(jql)}&fields=*navigable,comment&expand=names&maxResults={PageSize}{next}";
        var path = IsCloud(claim) ? "search/jql" : "search";
        var answer = await client.GetAsync(claim, AddressOf(claim, $"{path}?{query}"), cancellationToken);
        return answer switch
        {
            { IsGood: true, Body: JsonObject body } when body["issues"] is JsonArray => body,
            { IsGood: true } => throw new TrackerException(
                $"What answers at {new Uri(claim.Settings.Address).Host} is not the API of Jira: it sends no list of issues. Check the address."
            ),
            { Status: HttpStatusCode.BadRequest } => throw new TrackerException(
                $"Jira does not understand the query. {JiraRefusals.WordsOf(answer, claim)}"
            ),
            _ => throw new TrackerException(
                $"Jira answered {(int)answer.Status}: there is no such search at this address. Give the address of the site, such as https://acme.atlassian.net, and an e-mail address for Jira Cloud only."
            ),
        };
    }

    /// <exception cref="TrackerException">There is no such field.</exception>
    private async Task<string> ScoreFieldAsync(ClaimedConnection claim, CancellationToken cancellationToken)
    {
        var wanted = claim.Settings.ScoreField.Trim();
        var answer = await client.GetAsync(claim, AddressOf(claim, "field"), cancellationToken);
        var fields = answer.Body.List();
        return Id(fields, "id")
            ?? Id(fields, "name")
            ?? throw new TrackerException(
                $"Jira has no field “{wanted}” that this token may see. Name the number field that gets the score, or do not push the score."
            );

        string? Id(IEnumerable<JsonNode?> among, string by) =>
            among
                .FirstOrDefault(field => string.Equals(field.Text(by), wanted, StringComparison.OrdinalIgnoreCase))
                .Text("id");
    }

    // Relative, since Jira reads a moment by the time zone of the token's owner; and a little more, since clocks differ.
    private string QueryOf(ClaimedConnection claim)
    {
        var since = claim.Connection.Cursor is { } cursor
            ? $" AND updated >= \"-{Math.Max(0, Math.Ceiling((time.GetUtcNow() - cursor).TotalMinutes)) + 5}m\""
            : "";
        return $"({claim.Settings.Jql}){since} ORDER BY updated ASC";
    }

    // The Cloud hands out a token for the next page; Data Center counts.
    private static string? NextPage(ClaimedConnection claim, JsonNode answer, int read) =>
        IsCloud(claim) ? (answer.Text("isLast") == "true" ? null : answer.Text("nextPageToken"))
        : answer.List("issues").Count > 0 && long.TryParse(answer.Text("total"), out var total) && read < total
            ? $"{read}"
        : null;

    private static bool IsCloud(ClaimedConnection claim) => claim.Settings.Account.Length > 0;

    private static Uri AddressOf(ClaimedConnection claim, string path) =>
        new($"{claim.Settings.Address.TrimEnd('/')}/rest/api/{(IsCloud(claim) ? 3 : 2)}/{path}");

    private static JsonNode Step(string what, string label) => new JsonObject { [what] = label };

    private static PulledIssue? IssueOf(JsonNode? node)
    {
        if (node.Text("key") is not { } key)
        {
            return null;
        }

        (node.At("fields", "labels") as JsonArray)?.RemoveAll(label => IssueLabels.IsOurs(label.Text() ?? ""));
        var isClosed = node.Text("fields", "status", "statusCategory", "key") == "done";
        return new PulledIssue(key, node.Instant("fields", "updated"), isClosed, node!); // it has a key
    }
}
