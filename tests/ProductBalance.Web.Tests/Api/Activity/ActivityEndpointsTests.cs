using System.Text.Json;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Api.Activity;

public sealed class ActivityEndpointsTests(SampleApp app) : IClassFixture<SampleApp>
{
    private const string Activity = "products/sample/activity";

    [Fact]
    public async Task List_TellsWhatAScriptDidWithBeforeAndAfter()
    {
        using var script = await ApiClient.OfAsync(app, "engineer");
        var created = await script.PostAsync("products/sample/items", ItemBodies.Complete().ToJsonString());
        var number = created["number"].GetInt32();
        await script.PatchAsync($"products/sample/items/{number}?reason=clearer", """{"title":"Clearer"}""", "*");

        var list = await script.GetAsync($"{Activity}?filter=item:{number}");

        var edited = list["items"][0];
        Assert.Equal("item.edited", edited.GetProperty("kind").GetString());
        Assert.Equal("Jonas Meyer", edited.GetProperty("by").GetString());
        Assert.Equal("clearer", edited.GetProperty("reason").GetString());
        var touched = edited.GetProperty("items")[0];
        Assert.Equal(number, touched.GetProperty("number").GetInt32());
        Assert.Equal(
            """{"field":"title","before":"Run the tests in parallel","after":"Clearer"}""",
            touched.GetProperty("fields")[0].GetRawText()
        );
        Assert.Equal(2, list["items"].GetArrayLength());
    }

    [Fact]
    public async Task List_PageByPage_HoldsEachChangeOnce()
    {
        using var script = await ApiClient.OfAsync(app, "viewer");
        var whole = Sequences(await script.GetAsync($"{Activity}?size=30"));

        List<long> paged = [];
        string? next = null;
        do
        {
            var page = await script.GetAsync($"{Activity}?size=7" + (next is null ? "" : $"&after={next}"));
            paged.AddRange(Sequences(page));
            next = page["next"].GetString();
        } while (next is not null && paged.Count < 30);

        Assert.Equal(whole, paged.Take(30));
        Assert.Equal(whole.OrderDescending(), whole);
    }

    [Theory]
    [InlineData("size=0", "size")]
    [InlineData("size=1001", "size")]
    [InlineData("after=x", "after")]
    [InlineData("filter=kind:nonsense", "filter")]
    [InlineData("filter=item:x", "filter")]
    [InlineData("filter=from:soon", "filter")]
    [InlineData("filter=colour:red", "filter")]
    public async Task List_OfWhatIsNone_Is422AndNamesIt(string query, string field)
    {
        using var script = await ApiClient.OfAsync(app, "viewer");

        var answer = await script.GetAsync($"{Activity}?{query}");

        Assert.Equal((422, field), ((int)answer.Status, Assert.Single(answer.ErrorFields)));
    }

    private static long[] Sequences(ApiReply page) => [.. page["items"].EnumerateArray().Select(Sequence)];

    private static long Sequence(JsonElement entry) => entry.GetProperty("sequence").GetInt64();
}
