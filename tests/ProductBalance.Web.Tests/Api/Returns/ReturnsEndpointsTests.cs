using System.Net;
using System.Text.Json;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Api.Returns;

public sealed class ReturnsEndpointsTests(SampleApp app)
{
    private const string Address = "products/sample/returns";

    [Fact]
    public async Task Returns_OfTheSampleCompany_HaveMonthsAndASignal()
    {
        using var script = await ApiClient.OfAsync(app, "pm");

        var returns = await script.GetAsync(Address);

        Assert.Equal(HttpStatusCode.OK, returns.Status);
        var months = returns["months"].EnumerateArray().ToList();
        var full = months[^2];
        Assert.Matches(@"^\d{4}-\d\d$", full.GetProperty("month").GetString());
        Assert.True(full.GetProperty("teamCost").GetDecimal() > 0);
        Assert.True(full.GetProperty("proved").GetDouble() <= full.GetProperty("claimed").GetDouble());
        var range = full.GetProperty("provedRange");
        Assert.True(range.GetProperty("low").GetDouble() < range.GetProperty("high").GetDouble());
        var signal = returns["signal"];
        Assert.Equal("raise", signal.GetProperty("recommendation").GetString());
        Assert.Equal(0.3, signal.GetProperty("techShare").GetDouble());
        Assert.NotEmpty(signal.GetProperty("because").GetString()!);
        Assert.Equal(0.2, signal.GetProperty("figures").GetProperty("techShare").GetDouble());
    }

    [Theory]
    [InlineData("viewer")]
    [InlineData("engineer")]
    public async Task Returns_ForThoseWhoMayNotSeeRates_HaveNoCosts(string person)
    {
        using var script = await ApiClient.OfAsync(app, person);

        var month = (await script.GetAsync(Address))["months"][0];

        Assert.Equal(JsonValueKind.Null, month.GetProperty("teamCost").ValueKind);
    }

    [Fact]
    public async Task Returns_OfAProductWithoutRates_AreNoneYet()
    {
        await using var empty = new AppHost();
        var manager = await empty.AddPersonAsync("grace");
        await empty.AddProductAsync(manager, "Webshop", "webshop");
        using var script = await ApiClient.OfAsync(empty, "grace");

        var returns = await script.GetAsync("products/webshop/returns");

        Assert.Equal(0, returns["months"].GetArrayLength());
        Assert.Equal("none", returns["signal"].GetProperty("recommendation").GetString());
        Assert.Equal(JsonValueKind.Null, returns["signal"].GetProperty("techShare").ValueKind);
    }

    [Fact]
    public async Task Returns_OfAnUnknownProduct_AreNotFound()
    {
        using var script = await ApiClient.OfAsync(app, "viewer");

        Assert.Equal(HttpStatusCode.NotFound, (await script.GetAsync("products/none/returns")).Status);
    }
}
