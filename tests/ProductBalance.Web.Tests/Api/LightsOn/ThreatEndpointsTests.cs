using System.Net;
using System.Text.Json.Nodes;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Api.LightsOn;

public sealed class ThreatEndpointsTests(SampleApp app) : IClassFixture<SampleApp>
{
    private const string Threats = "products/sample/items/2/threats";

    [Fact]
    public async Task Report_WaitsForASecondPerson_OncePerKey()
    {
        using var script = await ApiClient.OfAsync(app, "engineer");

        var created = await script.PostAsync(Threats, Body().ToJsonString(), key: "alert-1");
        var again = await script.PostAsync(Threats, Body().ToJsonString(), key: "alert-1");

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Created), (created.Status, again.Status));
        Assert.Equal("reported", created["state"].GetString());
        Assert.Equal(("2199-01-15", 2), (created["bites"].GetString(), created["item"].GetInt32()));
        Assert.Equal(created["id"].GetString(), again["id"].GetString());
    }

    [Theory]
    [InlineData("kind", null)]
    [InlineData("kind", "\"moral\"")]
    [InlineData("whatHappens", null)]
    [InlineData("whatHappens", "\" \"")]
    [InlineData("bites", null)]
    [InlineData("bites", "\"2020-01-01\"")]
    [InlineData("severity", null)]
    [InlineData("evidence", null)]
    public async Task Report_WithAPartMissingOrWrong_NamesIt(string field, string? json)
    {
        using var script = await ApiClient.OfAsync(app, "engineer");
        var body = Body();
        body[field] = json is null ? null : JsonNode.Parse(json);

        var refused = await script.PostAsync(Threats, body.ToJsonString());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal([field], refused["errors"].EnumerateObject().Select(error => error.Name));
    }

    [Theory]
    [InlineData("viewer", "products/sample/items/2/threats", HttpStatusCode.Forbidden)]
    [InlineData("engineer", "products/sample/items/9999/threats", HttpStatusCode.NotFound)]
    [InlineData("engineer", "products/sample/items/116/threats", HttpStatusCode.Conflict)] // released
    public async Task Report_WhereItCannotBe_IsRefused(string person, string address, HttpStatusCode status)
    {
        using var script = await ApiClient.OfAsync(app, person);

        var refused = await script.PostAsync(address, Body().ToJsonString());

        Assert.Equal(status, refused.Status);
    }

    [Fact]
    public async Task List_TellsStatesAndTheLane()
    {
        using var script = await ApiClient.OfAsync(app, "viewer");

        var list = await script.GetAsync("products/sample/threats");

        var threats = list["items"].EnumerateArray().ToLookup(threat => threat.GetProperty("item").GetInt32());
        var confirmed = Assert.Single(threats[16]);
        Assert.Equal("confirmed", confirmed.GetProperty("state").GetString());
        Assert.Equal("Anna Kowalska", confirmed.GetProperty("judge").GetString());
        Assert.InRange(confirmed.GetProperty("lane").GetProperty("slack").GetDouble(), 5, 20);
        Assert.Equal("falseAlarm", Assert.Single(threats[95]).GetProperty("state").GetString());
        Assert.Equal("resolved", Assert.Single(threats[123]).GetProperty("state").GetString());
        Assert.Equal("reported", Assert.Single(threats[61]).GetProperty("state").GetString());
    }

    private static JsonObject Body() =>
        new()
        {
            ["kind"] = "legal",
            ["whatHappens"] = "The shop has to close.",
            ["bites"] = "2199-01-15",
            ["severity"] = "critical",
            ["evidence"] = "https://law.example/7",
        };
}
