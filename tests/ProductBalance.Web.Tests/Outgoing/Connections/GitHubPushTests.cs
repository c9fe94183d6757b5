using Microsoft.AspNetCore.Http;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain.Backlog;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Outgoing.Connections;

public sealed class GitHubPushTests
{
    [Fact]
    public async Task Issue_GetsStatusAndScore_AndKeepsTheLabelsOfOthers()
    {
        await using var server = await GitHubServer.OpenAsync();
        server.Open(1, "Export as CSV", labels: ["bug", "ProductBalance: rocks", "ProductBalance: planned"]);
        await using var scene = await OpenAsync(server);

        var run = await scene.RunAsync();

        Assert.Equal((1, null), (run.Pushed, run.Failure));
        Assert.Equal(["bug", "ProductBalance: rocks", "ProductBalance: draft"], server.LabelsOf(1));
    }

    [Fact]
    public async Task Issue_IsToldAgain_OnlyWhenItsItemChanged()
    {
        await using var server = await GitHubServer.OpenAsync();
        server.Open(1, "Export as CSV", labels: ["bug"]);
        await using var scene = await OpenAsync(server);
        await scene.RunAsync();
        await scene.NextAsync();
        var calls = server.Calls.Count;

        var idle = await scene.NextAsync();
        Assert.Equal((0, calls + 1), (idle.Pushed, server.Calls.Count));
        await scene.EditAsync(
            GitHubServer.KeyOf(1),
            content => ReadyContent.Of(ItemKind.Product, content.Title, effort: 5) with { Labels = content.Labels }
        );
        var run = await scene.NextAsync();

        Assert.Equal(1, run.Pushed);
        var labels = server.LabelsOf(1).ToList();
        Assert.Equal(["bug", "ProductBalance: ready"], labels.Take(2));
        Assert.Matches("^ProductBalance: score [1-9]0*\\+$", Assert.Single(labels.Skip(2)));
        Assert.Equal(["bug"], (await scene.ItemsAsync())[GitHubServer.KeyOf(1)].Content.Labels); // ours do not come back
    }

    [Fact]
    public async Task Items_ThatDidNotComeByTheConnection_AreNotTold()
    {
        await using var server = await GitHubServer.OpenAsync();
        server.Open(1, "Export as CSV");
        server.Open(2, "Closed before", minute: 1);
        server.Change(2, minute: 1, issue => issue["state"] = "closed");
        await using var scene = await OpenAsync(server);
        var content = ReadyContent.Of(ItemKind.Tech, "Written down here", effort: 3);
        await scene
            .Outgoing.Get<BacklogStore>()
            .CreateAsync(scene.Outgoing.Ada, scene.Outgoing.Product.Id, new(content), default);

        var run = await scene.RunAsync();

        Assert.Equal(1, run.Pushed);
        Assert.Empty(server.LabelsOf(2));
    }

    [Fact]
    public async Task Issue_ThatCannotBeTold_IsNamed_AndHoldsUpNoOther()
    {
        await using var server = await GitHubServer.OpenAsync();
        server.Open(1, "Export as CSV");
        server.Open(2, "Search is slow", minute: 1);
        server.Instead = context =>
        {
            var isGone = context.Request.Path == "/repos/octo/shop/issues/1/labels";
            context.Response.StatusCode = isGone ? StatusCodes.Status410Gone : StatusCodes.Status200OK;
            return isGone;
        };
        await using var scene = await OpenAsync(server);

        var run = await scene.RunAsync();

        Assert.Equal((1, null), (run.Pushed, run.Failure));
        Assert.StartsWith($"{GitHubServer.KeyOf(1)} could not be told its labels", Assert.Single(run.Sentences));
        server.Instead = _ => false;
        Assert.Equal(1, (await scene.NextAsync()).Pushed);
    }

    [Fact]
    public async Task Push_ThatIsRefused_FailsTheRun_AndKeepsWhatWasRead()
    {
        await using var server = await GitHubServer.OpenAsync();
        server.Open(1, "Export as CSV");
        server.Instead = context =>
        {
            var isWrite = context.Request.Method == "POST";
            context.Response.StatusCode = isWrite ? StatusCodes.Status403Forbidden : StatusCodes.Status200OK;
            return isWrite;
        };
        await using var scene = await OpenAsync(server);

        var run = await scene.RunAsync();

        Assert.Equal((1, 0), (run.Created, run.Pushed));
        Assert.StartsWith("GitHub refuses: the token may not do this.", run.Failure);
        Assert.NotNull((await scene.ViewAsync()).Connection.Cursor);
    }

    private static Task<SyncScene> OpenAsync(GitHubServer server) =>
        SyncScene.OpenAsync(SyncScene.OfGitHub(server) with { PushesStatus = true, PushesScore = true });
}
