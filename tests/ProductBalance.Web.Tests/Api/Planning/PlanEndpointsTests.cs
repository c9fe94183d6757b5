using System.Net;
using System.Text.Json;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Api.Planning;

public sealed class PlanEndpointsTests(SampleApp app) : IClassFixture<SampleApp>
{
    private const string Address = "products/sample/plan";

    [Fact]
    public async Task Plan_OfTheSampleCompany_IsProvenAndPriced()
    {
        using var script = await ApiClient.OfAsync(app, "viewer");

        var plan = await script.PostAsync(Address, "{}");

        Assert.Equal(HttpStatusCode.OK, plan.Status);
        Assert.True(plan["proven"].GetBoolean());
        Assert.Equal(0, plan["gap"].GetDouble());
        Assert.Equal(JsonValueKind.Null, plan["conflict"].ValueKind);
        Assert.NotEqual(0, plan["chosen"].GetArrayLength());
        Assert.InRange(plan["totals"].GetProperty("techShare").GetDouble(), 0.2, 0.4);
        Assert.All(plan["leftOut"].EnumerateArray(), item => Assert.NotEmpty(item.GetProperty("why").GetString()!));
        Assert.All(plan["prices"].EnumerateArray(), price => Assert.True(price.GetProperty("price").GetDouble() >= 0));
    }

    [Fact]
    public async Task Plan_WhenNothingFits_NamesTheConflict()
    {
        using var script = await ApiClient.OfAsync(app, "viewer");
        var chosen = (await script.PostAsync($"{Address}?prices=false", "{}"))["chosen"];
        var number = chosen[0].GetProperty("number").GetInt32();

        var plan = await script.PostAsync($"{Address}?prices=false", $$"""{"pin":[{{number}}],"ban":[{{number}}]}""");

        Assert.Equal(0, plan["chosen"].GetArrayLength());
        Assert.Equal(0, plan["prices"].GetArrayLength());
        Assert.Contains(
            plan["conflict"].EnumerateArray(),
            rule => rule.GetString()!.EndsWith("is kept out", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("""{"pin":[99999]}""", "pin[0]")]
    [InlineData("""{"capacity":{"No such team":5}}""", "capacity.No such team")]
    [InlineData("""{"mix":{"techShareMin":2}}""", "mix.techShareMin")]
    public async Task Plan_WithAWrongField_IsRefusedThere(string body, string field)
    {
        using var script = await ApiClient.OfAsync(app, "viewer");

        var refused = await script.PostAsync(Address, body);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.True(refused["errors"].TryGetProperty(field, out _));
    }

    [Fact]
    public async Task Plan_OfAnUnknownProduct_IsNotFound()
    {
        using var script = await ApiClient.OfAsync(app, "viewer");

        Assert.Equal(HttpStatusCode.NotFound, (await script.PostAsync("products/none/plan", "{}")).Status);
    }
}
