using System.Buffers;
using System.Text;
using Microsoft.AspNetCore.Http;
using ProductBalance.Domain.Connections;
using ProductBalance.Web.Outgoing.Connections;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Outgoing.Connections;

/// <summary>What goes wrong between us and a tracker ends in a sentence, keeps the cursor and is tried again, later each time.</summary>
public sealed class TrackerClientTests
{
    [Theory]
    [InlineData(401, "GitHub does not accept the token: it is wrong, expired or revoked.")]
    [InlineData(403, "GitHub refuses: the token may not do this.")]
    [InlineData(404, "GitHub knows no repository octo/shop with issues that this token may see.")]
    [InlineData(301, "GitHub octo/shop has moved to another address.")]
    [InlineData(500, "GitHub is out of order: it answered 500.")]
    [InlineData(503, "GitHub is out of order: it answered 503.")]
    public async Task Refusal_IsSaidInASentence(int status, string sentence)
    {
        await using var server = await GitHubServer.OpenAsync();
        server.Instead = context =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.Location = "https://example.com/elsewhere";
            return true;
        };
        await using var scene = await SyncScene.OpenAsync(SyncScene.OfGitHub(server));

        var run = await scene.RunAsync();

        Assert.StartsWith(sentence, run.Failure);
        var (works, tried) = await TryAsync(scene);
        Assert.False(works);
        Assert.Equal(run.Failure, tried);
    }

    [Theory]
    [InlineData("<html>Sign in</html>", "127.0.0.1 is not the API of GitHub: it sends no JSON")]
    [InlineData("[{\"title\":", "it sends no JSON that can be read")]
    [InlineData("[{\"title\":\"a\",\"title\":\"b\"}]", "it sends no JSON that can be read")]
    [InlineData("{\"resources\":{}}", "it sends no list of issues")]
    [InlineData("", "it sends no list of issues")]
    public async Task Answer_ThatIsNoList_IsRefused(string body, string sentence)
    {
        await using var server = await GitHubServer.OpenAsync();
        server.Instead = context =>
        {
            context.Response.BodyWriter.Write(Encoding.UTF8.GetBytes(body));
            return true;
        };
        await using var scene = await SyncScene.OpenAsync(SyncScene.OfGitHub(server));

        var run = await scene.RunAsync();

        Assert.Contains(sentence, run.Failure);
        Assert.Empty(await scene.ItemsAsync());
    }

    [Theory]
    [InlineData(403, "Retry-After", "3600")]
    [InlineData(429, "Retry-After", "3600")]
    [InlineData(403, "X-RateLimit-Reset", "1795168800")] // 20 November 2026, 10:00 UTC
    [InlineData(429, "X-RateLimit-Reset", "2026-11-20T10:00:00Z")]
    public async Task RateLimit_IsWaitedFor(int status, string header, string value)
    {
        await using var server = await GitHubServer.OpenAsync();
        server.Open(1, "Export as CSV");
        server.Instead = context =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers[header] = value;
            context.Response.Headers["X-RateLimit-Remaining"] = "0";
            return true;
        };
        await using var scene = await SyncScene.OpenAsync(SyncScene.OfGitHub(server));

        var run = await scene.RunAsync();
        server.Instead = _ => false;
        scene.Outgoing.Time.Advance(TimeSpan.FromMinutes(59));
        await scene.WorkAsync();
        Assert.Empty(await scene.ItemsAsync());
        scene.Outgoing.Time.Advance(TimeSpan.FromMinutes(1));
        await scene.WorkAsync();

        Assert.Equal(
            "GitHub has had enough requests for now. It takes more from 10:00 UTC; nothing needs to be done.",
            run.Failure
        );
        Assert.Single(await scene.ItemsAsync());
    }

    [Fact]
    public async Task Failure_KeepsTheCursor_AndWaitsTwiceAsLongEachTime()
    {
        await using var server = await GitHubServer.OpenAsync();
        server.Open(1, "Export as CSV");
        await using var scene = await SyncScene.OpenAsync(SyncScene.OfGitHub(server));
        await scene.RunAsync();
        var cursor = (await scene.ViewAsync()).Connection.Cursor;
        server.Open(2, "Search is slow", minute: 1);
        server.Instead = context =>
        {
            context.Response.StatusCode = StatusCodes.Status502BadGateway;
            return true;
        };

        await scene.NextAsync(); // the first failure: again in 15 minutes
        await scene.NextAsync(); // the second one: again in 30
        await scene.NextAsync();

        var view = await scene.ViewAsync();
        Assert.Equal((3, 2, cursor), (view.Runs.Count, view.Connection.Failures, view.Connection.Cursor));
        server.Instead = _ => false;
        Assert.Equal(1, (await scene.NextAsync()).Created);
        Assert.Equal(0, (await scene.ViewAsync()).Connection.Failures);
    }

    [Fact]
    public async Task Silence_IsLeftAfterThirtySeconds()
    {
        await using var server = await GitHubServer.OpenAsync();
        var called = new TaskCompletionSource();
        server.Instead = context =>
        {
            called.TrySetResult();
            context.RequestAborted.WaitHandle.WaitOne();
            return true;
        };
        await using var scene = await SyncScene.OpenAsync(SyncScene.OfGitHub(server));

        var working = scene.WorkAsync();
        await called.Task;
        scene.Outgoing.Time.Advance(TimeSpan.FromSeconds(30));
        await working;

        Assert.StartsWith("127.0.0.1 did not answer within 30 seconds.", (await scene.LastRunAsync()).Failure);
    }

    [Fact]
    public async Task PrivateAddress_IsNotCalled_UnlessTheSettingsAllowIt()
    {
        await using var server = await GitHubServer.OpenAsync();
        await using var scene = await SyncScene.OpenAsync(SyncScene.OfGitHub(server));
        scene.Outgoing.Connections.AllowPrivateAddresses = false;

        var run = await scene.RunAsync();

        Assert.StartsWith("127.0.0.1 cannot be called. It is not", run.Failure);
        Assert.Empty(server.Calls);
    }

    [Fact]
    public async Task Trial_SaysWhatItFound_AndTakesNothing()
    {
        await using var server = await GitHubServer.OpenAsync();
        server.PageSize = 2;
        server.Open(1, "Export as CSV");
        server.Open(2, "Fix the build", isPull: true);
        await using var scene = await SyncScene.OpenAsync(SyncScene.OfGitHub(server) with { Rhythm = SyncRhythm.Off });

        var one = await TryAsync(scene);
        server.Open(3, "Search is slow");
        var more = await TryAsync(scene);

        Assert.Equal((true, "It works: octo/shop has 1 issue to take."), one);
        Assert.Equal("It works: octo/shop has 1 or more issues to take.", more.Sentence);
        Assert.Empty(await scene.ItemsAsync());
    }

    [Fact]
    public async Task Person_WhoMayNotImportAnyMore_StopsTheConnection()
    {
        await using var server = await GitHubServer.OpenAsync();
        server.Open(1, "Export as CSV");
        await using var scene = await SyncScene.OpenAsync(SyncScene.OfGitHub(server));
        await using (var db = await scene.Outgoing.OpenContextAsync())
        {
            db.RemoveRange(db.Memberships);
            await db.SaveChangesAsync();
        }

        await scene.WorkAsync();

        await using var after = await scene.Outgoing.OpenContextAsync();
        Assert.StartsWith("There is no such product, or it is not shared", after.ConnectionRuns.Single().Failure);
        Assert.Empty(after.Items);
    }

    private static Task<(bool Works, string Sentence)> TryAsync(SyncScene scene) =>
        scene
            .Outgoing.Get<ConnectionTrial>()
            .TryAsync(scene.Outgoing.Ada, scene.Outgoing.Product.Id, scene.Connection.Id, CancellationToken.None);
}
