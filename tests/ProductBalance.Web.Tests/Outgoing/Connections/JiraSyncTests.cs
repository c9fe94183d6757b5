using ProductBalance.Domain.Backlog;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Outgoing.Connections;

public sealed class JiraSyncTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task FirstRun_FollowsAllPages(bool isDataCenter)
    {
        await using var server = await JiraServer.OpenAsync(isDataCenter);
        server.PageSize = 2;
        for (var number = 1; number <= 5; number++)
        {
            server.Open($"SHOP-{number}", $"Story {number}", minute: number, "mobile");
        }

        await using var scene = await SyncScene.OpenAsync(SyncScene.OfJira(server));

        var run = await scene.RunAsync();

        Assert.Equal((5, 5, null), (run.Read, run.Created, run.Failure));
        Assert.Equal(3, server.Calls.Count);
        var item = (await scene.ItemsAsync())["SHOP-3"];
        Assert.Equal(("Story 3", "mobile"), (item.Title, Assert.Single(item.Content.Labels)));
        Assert.Contains("Story points: 5", item.Content.Description); // by the name that the site gives its field
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task NextRun_AsksForChangesByMinutes_AndTakesThem(bool isDataCenter)
    {
        await using var server = await JiraServer.OpenAsync(isDataCenter);
        server.Open("SHOP-1", "Export as CSV", minute: 1);
        server.Open("SHOP-2", "Search is slow", minute: 2);
        await using var scene = await SyncScene.OpenAsync(SyncScene.OfJira(server));
        await scene.RunAsync();
        server.Change("SHOP-2", minute: 10, fields => fields["summary"] = "Search is very slow");
        server.Now = scene.Outgoing.Time.GetUtcNow().AddMinutes(15);

        var run = await scene.NextAsync();

        Assert.Equal((1, 0, 1), (run.Read, run.Created, run.Updated));
        Assert.Contains("AND updated >= \"-18m\" ORDER BY updated ASC", Uri.UnescapeDataString(server.Calls.Last())); // 13 + 5
        Assert.Equal("Search is very slow", (await scene.ItemsAsync())["SHOP-2"].Title);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Issue_GetsStatusAsLabel_AndScoreInItsField_AndNothingElse(bool isDataCenter)
    {
        await using var server = await JiraServer.OpenAsync(isDataCenter);
        server.Open("SHOP-1", "Export as CSV", minute: 1, "mobile", "ProductBalance:planned");
        var settings = SyncScene.OfJira(server) with
        {
            PushesStatus = true,
            PushesScore = true,
            ScoreField = "balance score",
        };
        await using var scene = await SyncScene.OpenAsync(settings);
        await scene.RunAsync();
        Assert.Equal(["mobile", "ProductBalance:draft"], server.LabelsOf("SHOP-1"));
        Assert.Null(server.FieldsOf("SHOP-1")[JiraServer.ScoreField]);
        await scene.EditAsync("SHOP-1", content => ReadyContent.Of(ItemKind.Product, content.Title, effort: 5));

        var run = await scene.NextAsync();

        Assert.Equal((1, null), (run.Pushed, run.Failure));
        Assert.Equal(["mobile", "ProductBalance:ready"], server.LabelsOf("SHOP-1"));
        Assert.True(server.FieldsOf("SHOP-1")[JiraServer.ScoreField]!.GetValue<double>() > 0);
        Assert.All(
            server.Edits,
            edit => Assert.Equal(["update", "fields"], edit.AsObject().Select(member => member.Key))
        );
        Assert.All(
            server.Edits,
            edit => Assert.Equal([JiraServer.ScoreField], edit["fields"]!.AsObject().Select(member => member.Key))
        );
    }

    [Fact]
    public async Task Query_ThatJiraDoesNotUnderstand_IsToldInItsWords()
    {
        await using var server = await JiraServer.OpenAsync();
        await using var scene = await SyncScene.OpenAsync(SyncScene.OfJira(server) with { Jql = "nonsense = 1" });

        var run = await scene.RunAsync();

        Assert.Equal("Jira does not understand the query. Field 'nonsense' does not exist.", run.Failure);
    }

    [Fact]
    public async Task ScoreField_ThatIsNotThere_IsNamed()
    {
        await using var server = await JiraServer.OpenAsync();
        server.Open("SHOP-1", "Export as CSV");
        var settings = SyncScene.OfJira(server) with { PushesScore = true, ScoreField = "Weight" };
        await using var scene = await SyncScene.OpenAsync(settings);

        var run = await scene.RunAsync();

        Assert.Equal((1, 0), (run.Created, run.Pushed));
        Assert.StartsWith("Jira has no field “Weight”", run.Failure);
    }
}
