using ProductBalance.Web.Features.Settings;

namespace ProductBalance.Web.Tests.Features.Settings;

public sealed class ProductNamesTests
{
    [Theory]
    [InlineData("Webshop", "webshop")]
    [InlineData("Crème brûlée shop", "creme-brulee-shop")]
    [InlineData("  A/B & C!  ", "a-b-c")]
    [InlineData("日本", "product")]
    [InlineData("", "product")]
    public void SlugOf_KeepsLettersAndDigits(string name, string slug) =>
        Assert.Equal(slug, ProductNames.SlugOf(name, []));

    [Fact]
    public void SlugOf_WhenTaken_Counts() =>
        Assert.Equal("shop-3", ProductNames.SlugOf("Shop", ["shop", "shop-2", "other"]));

    [Theory]
    [InlineData("Webshop", "WEB")]
    [InlineData("Back Office", "BO")]
    [InlineData("One two three four", "OTT")]
    [InlineData("3D viewer", "PB")]
    [InlineData("", "PB")]
    public void KeyPrefixOf_TakesInitials(string name, string prefix) =>
        Assert.Equal(prefix, ProductNames.KeyPrefixOf(name));
}
