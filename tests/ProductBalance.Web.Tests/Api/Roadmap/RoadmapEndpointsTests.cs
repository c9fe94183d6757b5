using System.Net;
using System.Text.Json;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Api.Roadmap;

public sealed class RoadmapEndpointsTests(SampleApp app) : IClassFixture<SampleApp>
{
    [Fact]
    public async Task Roadmap_OfTheSampleCompany_HasADraftAndTwoVersions()
    {
        using var script = await ApiClient.OfAsync(app, "viewer");

        var roadmap = await script.GetAsync("products/sample/roadmap");

        Assert.Equal(HttpStatusCode.OK, roadmap.Status);
        var group = Entry(roadmap, "Ready for four times the traffic");
        Assert.Equal(
            ("next", 2),
            (group.GetProperty("horizon").GetString(), group.GetProperty("items").GetArrayLength())
        );
        Assert.Equal(JsonValueKind.Null, group.GetProperty("score").ValueKind);
        var tracking = Entry(roadmap, "“Where is my parcel?” in your account");
        Assert.True(tracking.GetProperty("days").GetProperty("from").TryGetDateTime(out _));
        Assert.Equal([2, 1], roadmap["versions"].EnumerateArray().Select(one => one.GetProperty("number").GetInt32()));
        Assert.False(roadmap["versions"][0].GetProperty("withdrawn").GetBoolean());
    }

    [Fact]
    public async Task Roadmap_OfAnUnknownProduct_IsNotFound()
    {
        using var script = await ApiClient.OfAsync(app, "viewer");

        Assert.Equal(HttpStatusCode.NotFound, (await script.GetAsync("products/none/roadmap")).Status);
    }

    private static JsonElement Entry(ApiReply roadmap, string title) =>
        roadmap["items"].EnumerateArray().Single(entry => entry.GetProperty("title").GetString() == title);
}
