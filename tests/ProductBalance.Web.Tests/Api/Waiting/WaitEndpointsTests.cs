using System.Text.Json;
using ProductBalance.Domain.Access;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Api.Waiting;

public sealed class WaitEndpointsTests(SampleApp app) : IClassFixture<SampleApp>
{
    // Of the application's own clock, as the day must lie ahead.
    private static readonly DateOnly Today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
    private static readonly string Later = Text(Today.AddDays(9));

    [Fact]
    public async Task Wait_IsPut_Moved_AndEnded()
    {
        using var script = await ApiClient.OfAsync(app, "pm");
        const string item = "products/sample/items/1";
        var before = (await script.GetAsync(item))["status"].GetString();

        var put = await script.PostAsync(
            item + "/waits",
            new
            {
                reason = "designs",
                until = Later,
                note = "the basket",
            }
        );
        var tag = (await script.GetAsync(item + "/waits/open")).Headers.ETag!.Tag;
        var moved = await PatchAsync(script, item, tag);
        var stale = await PatchAsync(script, item, tag);
        var untagged = await PatchAsync(script, item, tag: null);
        var any = await PatchAsync(script, item, "*");
        var waiting = await script.GetAsync(item);
        var ended = await script.Http.DeleteAsync(item + "/waits/open");
        var after = await script.GetAsync(item);

        Assert.Equal((201, 200, 204), ((int)put.Status, (int)moved.Status, (int)ended.StatusCode));
        Assert.Equal((412, 428, 200), ((int)stale.Status, (int)untagged.Status, (int)any.Status));
        Assert.Equal("stale", stale["code"].GetString());
        Assert.NotEqual(tag, moved.Headers.ETag!.Tag);
        Assert.Equal(Text(Today.AddDays(20)), moved["until"].GetString());
        Assert.Equal(
            ("waiting", "designs"),
            (waiting["status"].GetString(), waiting["wait"].GetProperty("reason").GetString())
        );
        Assert.Equal(before, after["status"].GetString());
        Assert.Equal(JsonValueKind.Null, after["wait"].ValueKind);
    }

    [Fact]
    public async Task Wait_SentAgainWithItsKey_GivesTheSameAnswer_AndTheKeyServesNothingElse()
    {
        using var script = await ApiClient.OfAsync(app, "pm");
        const string waits = "products/sample/items/42/waits";
        var body = JsonSerializer.Serialize(new { reason = "designs", until = Later });

        var first = await script.PostAsync(waits, body, "a key");
        var again = await script.PostAsync(waits, body, "a key");
        var other = await script.PostAsync(
            waits,
            JsonSerializer.Serialize(new { reason = "approval", until = Later }),
            "a key"
        );

        Assert.Equal((201, 201, 422), ((int)first.Status, (int)again.Status, (int)other.Status));
        Assert.Equal(first.Json.GetRawText(), again.Json.GetRawText());
    }

    [Fact]
    public async Task Get_OfWhatDoesNotWait_Is404()
    {
        using var script = await ApiClient.OfAsync(app, "viewer", TokenScope.Read);

        Assert.Equal(404, (int)(await script.GetAsync("products/sample/items/2/waits/open")).Status);
        Assert.Equal("designs", (await script.GetAsync("products/sample/items/10/waits/open"))["reason"].GetString());
    }

    [Fact]
    public async Task Wait_OfAnItemThatWaits_Is409()
    {
        using var script = await ApiClient.OfAsync(app, "pm");

        var answer = await script.PostAsync(
            "products/sample/items/10/waits",
            new { reason = "designs", until = Later }
        );

        Assert.Equal((409, "already-waiting"), ((int)answer.Status, answer["code"].GetString()));
    }

    [Fact]
    public async Task Wait_WithoutReasonAndDay_NamesBoth()
    {
        using var script = await ApiClient.OfAsync(app, "pm");

        var answer = await script.PostAsync("products/sample/items/1/waits", "{}");

        Assert.Equal(422, (int)answer.Status);
        Assert.Equal(["reason", "until"], answer.ErrorFields);
    }

    [Theory]
    [InlineData("viewer", TokenScope.Write)]
    [InlineData("pm", TokenScope.Submit)]
    public async Task Wait_ByWhoMayNot_Is403(string user, TokenScope scope)
    {
        using var script = await ApiClient.OfAsync(app, user, scope);

        var answer = await script.PostAsync("products/sample/items/1/waits", new { reason = "designs", until = Later });

        Assert.Equal(403, (int)answer.Status);
    }

    [Fact]
    public async Task Delete_WhenNothingWaits_Is409()
    {
        using var script = await ApiClient.OfAsync(app, "pm");

        var answer = await ApiReply.OfAsync(await script.Http.DeleteAsync("products/sample/items/2/waits/open"));

        Assert.Equal("not-waiting", answer["code"].GetString());
    }

    private static Task<ApiReply> PatchAsync(ApiClient script, string item, string? tag) =>
        script.PatchAsync(item + "/waits/open", $$"""{"until":"{{Text(Today.AddDays(20))}}","reason":"ill"}""", tag);

    private static string Text(DateOnly day) => $"{day:yyyy-MM-dd}";
}
