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

    [Theory]
    [InlineData("filter=SAMP", 1)]
    [InlineData("filter=elsewhere", 0)]
    [InlineData("sort=-name&size=1", 1)]
    public async Task List_ByWords_KeepsTheProductsThatHaveThem(string query, int count)
    {
        using var script = await ApiClient.OfAsync(app, "viewer");

        Assert.Equal(count, (await script.GetAsync($"products?{query}"))["items"].GetArrayLength());
    }

    [Theory]
    [InlineData("sort=luck", "sort")]
    [InlineData("size=0", "size")]
    [InlineData("after=elsewhere", "after")]
    public async Task List_ByWhatThereIsNot_Is422(string query, string field)
    {
        using var script = await ApiClient.OfAsync(app, "viewer");

        var answer = await script.GetAsync($"products?{query}");

        Assert.Equal((422, field), ((int)answer.Status, Assert.Single(answer.ErrorFields)));
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
