using System.Net;
using System.Text.Json;
using ProductBalance.Domain.Access;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Api.Outcomes;

public sealed class OutcomeEndpointsTests(SampleApp app) : IClassFixture<SampleApp>
{
    private const string Outcomes = "products/sample/outcomes";

    [Fact]
    public async Task Get_OfTheSample_TellsHitsAPartialAMissAndWhatIsDue()
    {
        using var script = await ApiClient.OfAsync(app, "viewer", TokenScope.Read);

        var answer = await script.GetAsync(Outcomes);

        var items = answer["items"].EnumerateArray().ToDictionary(item => item.GetProperty("title").GetString()!);
        Assert.Equal("hit", items["HTTP/3 at the edge"].GetProperty("verdict").GetString());
        Assert.Equal("miss", items["Filter by “in my size”"].GetProperty("verdict").GetString());
        var partial = items["Load pictures when they come into view"];
        Assert.Equal("partial", partial.GetProperty("verdict").GetString());
        Assert.Equal((6600, 6100), (Number(partial, "baseline"), Number(partial, "measured")));
        Assert.Equal(500.0 / 1300, Number(partial, "ratio"), 12);
        Assert.Equal(5300, partial.GetProperty("target").GetProperty("likely").GetDouble());
        var due = Assert.Single(answer["due"].EnumerateArray());
        Assert.Equal(("Plus free for 30 days", 13), (due.GetProperty("title").GetString(), Number(due, "daysOverdue")));
    }

    [Fact]
    public async Task Get_OfTheSample_TellsCalibrationByTeamKindAndSort()
    {
        using var script = await ApiClient.OfAsync(app, "viewer", TokenScope.Read);

        var rows = (await script.GetAsync(Outcomes))["calibration"].EnumerateArray().ToList();

        // The layer cache took 3 days of 3.5 (2 to 6); of one outcome a sixth counts on the logarithm.
        var effort = rows.Single(row =>
            (Text(row, "team"), Text(row, "kind"), Text(row, "of")) == ("Platform", "tech", "effort")
        );
        Assert.Equal((1, 1), (Number(effort, "n"), Number(effort, "hitRate")));
        Assert.Equal(3 / 3.5, Number(effort, "medianRatio"), 12);
        Assert.Equal(Math.Pow(3 / 3.5, 1.0 / 6), Number(effort, "factor"), 12);
        Assert.False(effort.GetProperty("applied").GetBoolean());
        var sure = effort.GetProperty("hitRateInterval");
        Assert.Equal((0.2065, 1), (Math.Round(Number(sure, "low"), 4), Number(sure, "high")));
    }

    [Fact]
    public async Task Measurement_OfABuild_IsEnteredOncePerKey_AndCanBeStruckOut()
    {
        using var build = await ApiClient.OfAsync(app, "engineer", TokenScope.Submit);
        using var manager = await ApiClient.OfAsync(app, "pm");
        var number = await NumberOfAsync(build, "Plus free for 30 days");
        var address = $"products/sample/items/{number}/measurements";
        const string Body = """{"value":655,"source":"membership table"}""";

        var created = await build.PostAsync(address, Body, key: "run-1");
        var again = await build.PostAsync(address, Body, key: "run-1");
        var judged = await VerdictOfAsync(build, number);
        using var struck = await manager.Http.DeleteAsync(
            $"{address}/{created["id"].GetString()}?reason=wrong%20month"
        );

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.NoContent), (created.Status, struck.StatusCode));
        Assert.Equal(created["id"].GetString(), again["id"].GetString());
        Assert.True(created["isByToken"].GetBoolean());
        Assert.Equal("miss", judged); // 15 more of 160 that were likely
        Assert.Null(await VerdictOfAsync(build, number));
        var entry = Assert.Single((await build.GetAsync(address))["items"].EnumerateArray());
        Assert.Equal("wrong month", Text(entry, "struck"));
    }

    [Fact]
    public async Task Waiver_NeedsAReason_CountsAsNotMeasured_AndIsSaidOncePerKey()
    {
        using var manager = await ApiClient.OfAsync(app, "pm");
        using var viewer = await ApiClient.OfAsync(app, "viewer");
        var number = await NumberOfAsync(manager, "Return without an account");
        var address = $"products/sample/items/{number}/measurements/waiver";
        const string Body = """{"reason":"the table was dropped"}""";

        var refused = await viewer.PostAsync(address, Body);
        var silent = await manager.PostAsync(address, "{}");
        var said = await manager.PostAsync(address, Body, key: "waive-1");
        var again = await manager.PostAsync(address, Body, key: "waive-1");

        Assert.Equal(
            (HttpStatusCode.Forbidden, HttpStatusCode.UnprocessableEntity, HttpStatusCode.Created),
            (refused.Status, silent.Status, said.Status)
        );
        Assert.Equal("the table was dropped", said["reason"].GetString());
        Assert.Equal(said["at"].GetString(), again["at"].GetString());
        Assert.Equal("notMeasured", await VerdictOfAsync(manager, number));
    }

    [Theory]
    [InlineData("""{"source":"a"}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"value":1}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"value":1,"source":"a","day":"2999-01-01"}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"value":-3,"source":"a"}""", HttpStatusCode.UnprocessableEntity)] // of a metric in ms
    [InlineData("""{"value":"fast","source":"a"}""", HttpStatusCode.BadRequest)]
    public async Task Measurement_ThatCannotBe_IsRefused(string body, HttpStatusCode status)
    {
        using var script = await ApiClient.OfAsync(app, "engineer", TokenScope.Submit);
        var number = await NumberOfAsync(script, "HTTP/3 at the edge");

        var reply = await script.PostAsync($"products/sample/items/{number}/measurements", body);

        Assert.Equal(status, reply.Status);
    }

    [Fact]
    public async Task Measurement_OfWhatIsNotLive_OrByWhoMayNot_IsRefused()
    {
        using var engineer = await ApiClient.OfAsync(app, "engineer", TokenScope.Submit);
        using var viewer = await ApiClient.OfAsync(app, "viewer");
        const string Body = """{"value":1,"source":"a"}""";

        var open = await engineer.PostAsync("products/sample/items/1/measurements", Body);
        var refused = await viewer.PostAsync("products/sample/items/1/measurements", Body);

        Assert.Equal((HttpStatusCode.Conflict, "not-released"), (open.Status, open["code"].GetString()));
        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
    }

    private static async Task<int> NumberOfAsync(ApiClient script, string title) =>
        (await script.GetAsync(Outcomes))["items"]
            .EnumerateArray()
            .Single(item => Text(item, "title") == title)
            .GetProperty("number")
            .GetInt32();

    private static async Task<string?> VerdictOfAsync(ApiClient script, int number) =>
        Text(
            (await script.GetAsync(Outcomes))["items"]
                .EnumerateArray()
                .Single(item => item.GetProperty("number").GetInt32() == number),
            "verdict"
        );

    private static double Number(JsonElement json, string name) => json.GetProperty(name).GetDouble();

    private static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();
}
