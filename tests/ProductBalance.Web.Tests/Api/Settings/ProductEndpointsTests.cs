using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Api.Settings;

public sealed class ProductEndpointsTests(SampleApp app)
{
    [Fact]
    public async Task List_NamesTheSampleProduct()
    {
        using var script = await ApiClient.OfAsync(app, "viewer");

        var products = await script.GetAsync("products");

        Assert.Equal("sample", Assert.Single(products["items"].EnumerateArray()).GetProperty("slug").GetString());
        Assert.Null(products["next"].GetString());
    }

    [Fact]
    public async Task Get_NamesTheTeamsButNotTheirRates()
    {
        using var script = await ApiClient.OfAsync(app, "pm");

        var product = await script.GetAsync("products/sample");

        // Web: 6 people × 10 working days × 0.75.
        var web = product["teams"].EnumerateArray().Single(team => team.GetProperty("name").GetString() == "Web");
        Assert.Equal((6, 45), (web.GetProperty("people").GetInt32(), web.GetProperty("capacity").GetDouble()));
        Assert.Equal("costOfDelayPerEffort", product["model"].GetString());
        Assert.DoesNotContain("rate", product.Json.GetRawText(), StringComparison.OrdinalIgnoreCase);
    }
}
