using ProductBalance.Data.Activity;
using ProductBalance.Data.Connections;
using ProductBalance.Domain.Backlog;
using ProductBalance.Web.Outgoing.Connections;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Outgoing.Connections;

public sealed class GitHubPullTests
{
    [Fact]
    public async Task FirstRun_FollowsAllPages_AndLeavesPullRequestsOut()
    {
        await using var server = await GitHubServer.OpenAsync();
        server.PageSize = 2;
        server.Open(1, "Export as CSV", labels: ["bug"]);
        server.Open(2, "Fix the build", isPull: true);
        server.Open(3, "Search is slow", minute: 1);
        server.Open(4, "Sign in with Google", minute: 2);
        server.Open(5, "Dark mode", minute: 3);
        await using var scene = await SyncScene.OpenAsync(SyncScene.OfGitHub(server));

        var run = await scene.RunAsync();

        Assert.Equal((4, 4, 0, 0, null), (run.Read, run.Created, run.Updated, run.Refused, run.Failure));
        Assert.Equal(3, server.Calls.Count);
        var items = await scene.ItemsAsync();
        Assert.Equal(
            ["Export as CSV", "Search is slow", "Sign in with Google", "Dark mode"],
            items.Values.OrderBy(item => item.Number).Select(item => item.Title)
        );
        Assert.Equal(["bug"], items[GitHubServer.KeyOf(1)].Content.Labels);
        Assert.Equal("GitHub sync of Ada Lovelace", await LastActorAsync(scene));
    }

    [Fact]
    public async Task NextRun_AsksForChangesOnly_AndIsToldOfNone()
    {
        await using var server = await GitHubServer.OpenAsync();
        server.Open(1, "Export as CSV");
        server.Open(2, "Search is slow", minute: 1);
        await using var scene = await SyncScene.OpenAsync(SyncScene.OfGitHub(server));
        await scene.RunAsync();

        var second = await scene.NextAsync();
        var third = await scene.NextAsync();

        Assert.Equal((0, 0), (second.Read, third.Read));
        Assert.All(server.Calls.Skip(1), call => Assert.Contains("since=2026-11-20T09:01:00Z", call));
        Assert.Equal(3, server.Calls.Count);
        Assert.NotNull((await scene.ViewAsync()).Connection.AnswerTag); // the third run asked with it and got a 304
    }

    [Fact]
    public async Task NextRun_TakesWhatChanged_ButNotOverWhatSomebodyChangedHere()
    {
        await using var server = await GitHubServer.OpenAsync();
        server.Open(1, "Export as CSV");
        server.Open(2, "Search is slow", minute: 1);
        await using var scene = await SyncScene.OpenAsync(SyncScene.OfGitHub(server));
        await scene.RunAsync();
        await scene.EditAsync(GitHubServer.KeyOf(1), content => content with { Title = "Export for Excel" });
        server.Change(
            1,
            minute: 5,
            issue =>
            {
                issue["title"] = "Export as TSV";
                issue["body"] = "Tabs are enough.";
            }
        );
        server.Open(3, "Dark mode", minute: 6);

        var run = await scene.NextAsync();

        Assert.Equal((2, 1, 1), (run.Read, run.Created, run.Updated));
        var items = await scene.ItemsAsync();
        Assert.Equal(3, items.Count);
        var edited = items[GitHubServer.KeyOf(1)];
        Assert.Equal("Export for Excel", edited.Title);
        Assert.StartsWith("Tabs are enough.", edited.Content.Description);
    }

    [Fact]
    public async Task NextRun_SaysWhichIssueWasClosedThere_AndTakesNoStrangers()
    {
        await using var server = await GitHubServer.OpenAsync();
        server.Open(1, "Export as CSV");
        server.Open(2, "Old and closed");
        server.Change(2, minute: 0, issue => issue["state"] = "closed");
        await using var scene = await SyncScene.OpenAsync(SyncScene.OfGitHub(server));
        await scene.RunAsync();
        server.Change(1, minute: 5, issue => issue["state"] = "closed");
        server.Change(2, minute: 6, issue => issue["title"] = "Older and closed");

        var run = await scene.NextAsync();

        var sentence = Assert.Single(run.Sentences);
        Assert.Equal(
            $"{GitHubServer.KeyOf(1)} is closed in GitHub and draft here. Move the item, or reopen the issue.",
            sentence
        );
        Assert.Single(await scene.ItemsAsync());
    }

    [Fact]
    public async Task Connection_ThatTakesClosedOnes_ShowsThemAsReleased()
    {
        await using var server = await GitHubServer.OpenAsync();
        server.Open(1, "Old and done", labels: ["a", "b"]);
        server.Open(2, "Without the labels", labels: ["a"]);
        server.Change(1, minute: 0, issue => issue["state"] = "closed");
        var settings = SyncScene.OfGitHub(server) with { TakesClosed = true, Labels = "a, b" };
        await using var scene = await SyncScene.OpenAsync(settings);

        await scene.RunAsync();

        Assert.Equal(ItemStatus.Released, Assert.Single(await scene.ItemsAsync()).Value.Status);
    }

    [Fact]
    public async Task Issue_WithoutTitle_IsRefusedWithASentence()
    {
        await using var server = await GitHubServer.OpenAsync();
        server.Open(1, "Export as CSV");
        server.Open(2, " ", minute: 1);
        await using var scene = await SyncScene.OpenAsync(SyncScene.OfGitHub(server));

        var run = await scene.RunAsync();

        Assert.Equal((2, 1, 1), (run.Read, run.Created, run.Refused));
        Assert.StartsWith($"{GitHubServer.KeyOf(2)}: The row has no title", Assert.Single(run.Sentences));
    }

    [Fact]
    public async Task Kill_InTheMiddleOfARun_IsMadeUpForAfterTheLease_WithoutDuplicates()
    {
        await using var server = await GitHubServer.OpenAsync();
        server.Open(1, "Export as CSV");
        await using var scene = await SyncScene.OpenAsync(SyncScene.OfGitHub(server));
        var queue = scene.Outgoing.Get<ConnectionQueue>();
        var claim = await queue.ClaimAsync(scene.Connection.Id, default);
        await TakeInAsync(scene, claim!);

        await scene.Outgoing.RestartAsync();
        await scene.WorkAsync();
        Assert.Empty((await scene.ViewAsync()).Runs);
        scene.Outgoing.Time.Advance(BackOff.Lease);
        var run = await scene.RunAsync();

        Assert.Null(run.Failure);
        Assert.Single(await scene.ItemsAsync());
        Assert.Equal(1, (await scene.ViewAsync()).Items);
    }

    [Fact]
    public async Task NextPage_AtAnotherAddress_IsNotFollowed()
    {
        await using var server = await GitHubServer.OpenAsync();
        await using var other = await GitHubServer.OpenAsync();
        server.Open(1, "Export as CSV");
        server.Instead = context =>
        {
            context.Response.Headers.Link = $"<{other.Address}/repos/octo/shop/issues?page=2>; rel=\"next\"";
            return false;
        };
        await using var scene = await SyncScene.OpenAsync(SyncScene.OfGitHub(server));

        var run = await scene.RunAsync();

        Assert.Equal("GitHub names a next page at another address, which is not followed.", run.Failure);
        Assert.Empty(other.Calls);
    }

    // As a process that takes everything in and dies before it writes that down.
    private static async Task TakeInAsync(SyncScene scene, ClaimedConnection claim)
    {
        var pulled = new PulledIssues();
        await foreach (var page in scene.Outgoing.Get<GitHubTracker>().PullAsync(claim, default))
        {
            pulled.Add(page);
        }

        await scene.Outgoing.Get<IssueIntake>().TakeAsync(claim, pulled, default);
    }

    private static async Task<string> LastActorAsync(SyncScene scene)
    {
        await using var db = await scene.Outgoing.OpenContextAsync();
        return db.Changes.OrderByDescending(change => change.Sequence).First().ActorName;
    }
}
