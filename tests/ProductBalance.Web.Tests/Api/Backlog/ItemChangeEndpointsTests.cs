using System.Net;
using ProductBalance.Domain.Access;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Api.Backlog;

public sealed class ItemChangeEndpointsTests(SampleApp app) : IClassFixture<SampleApp>
{
    private const string Items = "products/sample/items";

    [Fact]
    public async Task Edit_ChangesWhatWasSentAndKeepsTheRest()
    {
        using var script = await ApiClient.OfAsync(app, "engineer");
        var before = await NewAsync(script);

        var edited = await script.PatchAsync(
            before.Address,
            """{"title":"Run the tests side by side","areas":["Build","Tests"],"effort":{"high":25},"team":null}""",
            before.Tag
        );
        var read = await script.GetAsync(before.Address);

        Assert.Equal(HttpStatusCode.OK, edited.Status);
        Assert.Equal("Run the tests side by side", read["title"].GetString());
        Assert.Equal("""["Build","Tests"]""", read["areas"].GetRawText());
        Assert.Equal("""{"low":6,"likely":10,"high":25}""", read["effort"].GetRawText());
        Assert.Null(read["team"].GetString());
        Assert.Equal(before.Reply["impact"].GetRawText(), read["impact"].GetRawText());
        Assert.Equal(before.Reply["urgency"].GetRawText(), read["urgency"].GetRawText());
        Assert.Equal(edited.Headers.ETag, read.Headers.ETag);
        Assert.NotEqual(before.Tag, read.Headers.ETag?.Tag);
    }

    [Fact]
    public async Task Edit_WithANewSentence_FollowsIt()
    {
        using var script = await ApiClient.OfAsync(app, "engineer");
        var item = await NewAsync(script);
        var first = await script.PatchAsync(
            item.Address,
            """{"impact":{"text":"cut CI time from 45 to 12 minutes"}}""",
            item.Tag
        );

        var second = await script.PatchAsync(
            item.Address,
            """{"impact":{"text":"cut CI time from 45 to 10 minutes"}}""",
            first.Headers.ETag?.Tag
        );

        Assert.Equal(HttpStatusCode.OK, second.Status);
        var impact = second["impact"];
        Assert.Equal("cut CI time from 45 to 10 minutes", impact.GetProperty("text").GetString());
        // What was stated by hand was a range, and stays.
        Assert.Equal("""{"low":9,"likely":12,"high":20}""", impact.GetProperty("target").GetRawText());
    }

    [Fact]
    public async Task Edit_AFieldThatHeldWhatTheSentenceSaid_FollowsTheNewOne()
    {
        using var script = await ApiClient.OfAsync(app, "engineer");
        var item = await NewAsync(script);
        var first = await script.PatchAsync(
            item.Address,
            """{"impact":{"text":"cut CI time from 45 to 12 minutes","target":12}}""",
            item.Tag
        );

        var second = await script.PatchAsync(
            item.Address,
            """{"impact":{"text":"cut CI time from 45 to 10 minutes"}}""",
            first.Headers.ETag?.Tag
        );

        Assert.Equal(10, second["impact"].GetProperty("target").GetDouble());
    }

    [Fact]
    public async Task Edit_WithoutATagOrWithAnOldOne_IsRefused()
    {
        using var script = await ApiClient.OfAsync(app, "engineer");
        var item = await NewAsync(script);
        await script.PatchAsync(item.Address, """{"title":"First"}""", item.Tag);

        var stale = await script.PatchAsync(item.Address, """{"labels":["second"]}""", item.Tag);
        var untagged = await script.PatchAsync(item.Address, """{"labels":["second"]}""", tag: null);
        var any = await script.PatchAsync(item.Address, """{"labels":["second"]}""", "*");

        Assert.Equal((412, 428, 200), ((int)stale.Status, (int)untagged.Status, (int)any.Status));
        Assert.Equal("First", any["title"].GetString());
    }

    [Theory]
    [InlineData("""{"title":""}""", 422, "title")]
    [InlineData("""{"kind":null}""", 422, "kind")]
    [InlineData("""{"kind":"epic"}""", 422, "kind")]
    [InlineData("""{"team":"Nobody"}""", 422, "team")]
    [InlineData("""{"effort":{"low":30}}""", 422, "effort")]
    [InlineData("""{"impact":{"driver":{"loss":5}}}""", 422, "impact.driver.loss")]
    [InlineData("""{"status":"planned"}""", 400, "status")]
    [InlineData("""{"impact":{"baseline":{"value":"45"}}}""", 400, "impact.baseline.value")]
    [InlineData("""{"title":"a","title":"b"}""", 400, "body")]
    [InlineData("""[]""", 400, "body")]
    [InlineData("""{"title":""", 400, "body")]
    public async Task Edit_ToWhatCannotBe_IsRefusedAndNamesTheField(string body, int status, string field)
    {
        using var script = await ApiClient.OfAsync(app, "engineer");
        var item = await NewAsync(script);

        var answer = await script.PatchAsync(item.Address, body, item.Tag);

        Assert.Equal((status, field), ((int)answer.Status, Assert.Single(answer.ErrorFields)));
    }

    [Fact]
    public async Task Edit_OfAnItemThatIsMeasured_TakesAnotherTitle()
    {
        using var script = await ApiClient.OfAsync(app, "pm");
        var measured = await MeasuredAsync(script);

        var answer = await script.PatchAsync($"{Items}/{measured}", """{"title":"As it is called now"}""", "*");
        var target = await script.PatchAsync($"{Items}/{measured}", """{"impact":{"target":1}}""", "*");

        Assert.Equal((200, 409), ((int)answer.Status, (int)target.Status));
    }

    [Fact]
    public async Task Drop_NeedsAReason()
    {
        using var script = await ApiClient.OfAsync(app, "engineer");
        var item = await NewAsync(script);

        var without = await ApiReply.OfAsync(await script.Http.DeleteAsync(item.Address));
        var dropped = await script.Http.DeleteAsync($"{item.Address}?reason=nobody+needs+it");
        var again = await ApiReply.OfAsync(await script.Http.DeleteAsync($"{item.Address}?reason=twice"));
        var read = await script.GetAsync(item.Address);

        Assert.Equal("reason", Assert.Single(without.ErrorFields));
        Assert.Equal(HttpStatusCode.NoContent, dropped.StatusCode);
        Assert.Equal("status-not-drawn", again["code"].GetString());
        Assert.Equal("dropped", read["status"].GetString());
    }

    [Fact]
    public async Task Move_TakesTheStepOnceForAKey()
    {
        using var script = await ApiClient.OfAsync(app, "pm");
        var item = await NewAsync(script);

        var planned = await script.PostAsync($"{item.Address}/transitions", """{"to":"planned"}""", key: "step-1");
        var again = await script.PostAsync($"{item.Address}/transitions", """{"to":"planned"}""", key: "step-1");
        var unkeyed = await script.PostAsync($"{item.Address}/transitions", """{"to":"planned"}""");

        Assert.Equal("planned", planned["status"].GetString());
        Assert.Equal(planned.Json.GetRawText(), again.Json.GetRawText());
        Assert.Equal((409, "status-not-drawn"), ((int)unkeyed.Status, unkeyed["code"].GetString()));
    }

    [Theory]
    [InlineData("{}", 422)]
    [InlineData("""{"to":"done"}""", 422)]
    [InlineData("""{"to":"waiting"}""", 409)]
    [InlineData("""{"to":5}""", 422)]
    [InlineData("""{"to":"planned","reason":5}""", 400)]
    [InlineData("""{"to":"planned","why":"x"}""", 400)]
    public async Task Move_ToWhatCannotBe_IsRefused(string body, int status)
    {
        using var script = await ApiClient.OfAsync(app, "pm");
        var item = await NewAsync(script);

        var answer = await script.PostAsync($"{item.Address}/transitions", body);

        Assert.Equal(status, (int)answer.Status);
    }

    [Fact]
    public async Task Changes_AreForThoseWhoMay()
    {
        using var writer = await ApiClient.OfAsync(app, "engineer");
        using var viewer = await ApiClient.OfAsync(app, "viewer");
        using var submitter = await ApiClient.OfAsync(app, "engineer", TokenScope.Submit);
        var item = await NewAsync(writer);

        foreach (var script in new[] { viewer, submitter })
        {
            var edit = await script.PatchAsync(item.Address, """{"title":"Mine"}""", "*");
            var step = await script.PostAsync($"{item.Address}/transitions", """{"to":"planned"}""");
            var drop = await script.Http.DeleteAsync($"{item.Address}?reason=mine");

            Assert.Equal((403, 403, 403), ((int)edit.Status, (int)step.Status, (int)drop.StatusCode));
        }
    }

    private static async Task<(string Address, string? Tag, ApiReply Reply)> NewAsync(ApiClient script)
    {
        var created = await script.PostAsync(Items, ItemBodies.Complete().ToJsonString());
        var address = $"{Items}/{created["number"].GetInt32()}";
        var read = await script.GetAsync(address);
        return (address, read.Headers.ETag?.Tag, read);
    }

    private static async Task<int> MeasuredAsync(ApiClient script)
    {
        var outcomes = await script.GetAsync("products/sample/outcomes");
        return outcomes["items"]
            .EnumerateArray()
            .First(item => item.GetProperty("verdict").GetString() is "hit" or "miss")
            .GetProperty("number")
            .GetInt32();
    }
}
