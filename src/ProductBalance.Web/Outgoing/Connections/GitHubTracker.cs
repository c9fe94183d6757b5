using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ProductBalance.Data.Connections;
using ProductBalance.Domain.Connections;

namespace ProductBalance.Web.Outgoing.Connections;

/// <summary>
/// Issues of a repository in GitHub
/// (<see href="https://docs.github.com/rest/issues/issues#list-repository-issues"/>), by version 2022-11-28 of its API.
/// </summary>
public sealed partial class GitHubTracker(TrackerClient client) : IIssueTracker
{
    private const int PageSize = 100;

    public async Task<string> TryAsync(ClaimedConnection claim, CancellationToken cancellationToken)
    {
        var answer = await AskAsync(claim, FirstPage(claim, since: null), tag: null, cancellationToken);
        var found = answer.Body.List().Select(IssueOf).OfType<PulledIssue>().Count();
        var words = FoundIssues.InWords(found, NextPage(claim, answer) is not null);
        return $"It works: {claim.Settings.Repository} has {words} to take.";
    }

    public async IAsyncEnumerable<IssuePage> PullAsync(
        ClaimedConnection claim,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var tag = claim.Connection.AnswerTag;
        for (Uri? page = FirstPage(claim, claim.Connection.Cursor), next; page is not null; page = next)
        {
            var answer = await AskAsync(claim, page, tag, cancellationToken);
            if (answer.IsUnchanged)
            {
                yield break;
            }

            (next, tag) = (NextPage(claim, answer), null);
            yield return new IssuePage([.. answer.Body.List().Select(IssueOf).OfType<PulledIssue>()])
            {
                AnswerTag = next is null ? answer.Headers.ETag?.ToString() : null,
            };
        }
    }

    public Task<IssuePush> OpenPushAsync(ClaimedConnection claim, CancellationToken cancellationToken) =>
        Task.FromResult<IssuePush>((update, cancellation) => PushAsync(claim, update, cancellation));

    // Labels are added and removed one by one, so that what others do meanwhile stays.
    private async Task PushAsync(ClaimedConnection claim, IssueUpdate update, CancellationToken cancellationToken)
    {
        var number = update.IssueKey[(update.IssueKey.LastIndexOf('/') + 1)..];
        var labels = $"issues/{number}/labels";
        var answer = await client.GetAsync(claim, AddressOf(claim, $"{labels}?per_page=100"), cancellationToken);
        Require(answer, update);
        var present = answer.Body.List().Select(label => label.Text("name")).OfType<string>().ToHashSet();
        foreach (var old in present.Where(IssueLabels.IsOurs).Except(update.Labels))
        {
            var address = AddressOf(claim, $"{labels}/{Uri.EscapeDataString(old)}");
            await client.WriteAsync(claim, HttpMethod.Delete, address, body: null, cancellationToken); // gone is good
        }

        if (update.Labels.Except(present).ToArray() is { Length: > 0 } missing)
        {
            var body = new JsonObject { ["labels"] = new JsonArray([.. missing.Select(label => (JsonNode)label)]) };
            Require(
                await client.WriteAsync(claim, HttpMethod.Post, AddressOf(claim, labels), body, cancellationToken),
                update
            );
        }
    }

    private async Task<TrackerAnswer> AskAsync(
        ClaimedConnection claim,
        Uri page,
        string? tag,
        CancellationToken cancellationToken
    )
    {
        var answer = await client.GetAsync(claim, page, cancellationToken, tag);
        return answer switch
        {
            { IsUnchanged: true } or { IsGood: true, Body: JsonArray } => answer,
            { IsGood: true } => throw new TrackerException(
                $"What answers at {page.Host} is not the API of GitHub: it sends no list of issues. Check the address."
            ),
            _ => throw new TrackerException(
                $"GitHub knows no repository {claim.Settings.Repository} with issues that this token may see. Check its name and the rights of the token."
            ),
        };
    }

    private static void Require(TrackerAnswer answer, IssueUpdate update)
    {
        if (!answer.IsGood)
        {
            throw new TrackerException(
                $"{update.IssueKey} could not be told its labels: GitHub answered {(int)answer.Status}. It may be gone or locked."
            )
            {
                IsOfOneIssue = true,
            };
        }
    }

    // Once all is read, issues that were closed since are asked for too, since some of them are known.
    private static Uri FirstPage(ClaimedConnection claim, DateTimeOffset? since)
    {
        var settings = claim.Settings;
        var state = settings.TakesClosed || since is not null ? "all" : "open";
        var labels = settings.Labels.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var query = $"issues?state={state}&sort=updated&direction=asc&per_page={PageSize}";
        query += labels.Length > 0 ? $"&labels={Uri.EscapeDataString(string.Join(',', labels))}" : "";
        query += since is { } at ? $"&since={at.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}" : "";
        return AddressOf(claim, query);
    }

    private static Uri AddressOf(ClaimedConnection claim, string path) =>
        new($"{claim.Settings.Address.TrimEnd('/')}/repos/{claim.Settings.Repository}/{path}");

    /// <exception cref="TrackerException">The next page is said to be somewhere else, where the token would go along.</exception>
    private static Uri? NextPage(ClaimedConnection claim, TrackerAnswer answer)
    {
        var links = answer.Headers.TryGetValues("Link", out var values) ? string.Join(',', values) : "";
        if (Next().Match(links) is not { Success: true } match)
        {
            return null;
        }

        var home = new Uri(claim.Settings.Address);
        return
            Uri.TryCreate(home, match.Groups["address"].Value, out var next)
            && (next.Scheme, next.Host, next.Port) == (home.Scheme, home.Host, home.Port)
            ? next
            : throw new TrackerException("GitHub names a next page at another address, which is not followed.");
    }

    private static PulledIssue? IssueOf(JsonNode? node)
    {
        if (node is not JsonObject issue || issue["pull_request"] is not null || issue.Text("html_url") is not { } key)
        {
            return null;
        }

        (issue["labels"] as JsonArray)?.RemoveAll(label => IssueLabels.IsOurs(label.Text("name") ?? ""));
        return new PulledIssue(key, issue.Instant("updated_at"), issue.Text("state") == "closed", issue);
    }

    [GeneratedRegex(@"<(?<address>[^>]+)>\s*;[^,]*\brel=""?next\b")]
    private static partial Regex Next();
}
