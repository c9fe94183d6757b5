using ProductBalance.Web.Shared;

namespace ProductBalance.Web.Tests.Shared;

public sealed class PageUrlsTests
{
    [Theory]
    [InlineData("/p/sample/backlog", "sample")]
    [InlineData("/p/sample", "sample")]
    [InlineData("/p/a%20b/settings", "a b")]
    [InlineData("/p/", null)]
    [InlineData("/account", null)]
    [InlineData("/", null)]
    public void ProductOf_IsTheSlugOfThePath(string path, string? expected) =>
        Assert.Equal(expected, PageUrls.ProductOf(path));

    [Theory]
    [InlineData("/p/sample/backlog?kind=tech#top", "/p/sample/backlog?kind=tech#top")]
    [InlineData("/", "/")]
    [InlineData(null, "/")]
    [InlineData("", "/")]
    [InlineData("backlog", "/")]
    [InlineData("//evil.example", "/")]
    [InlineData("/\\evil.example", "/")]
    [InlineData("\\\\evil.example", "/")]
    [InlineData("/\t/evil.example", "/")]
    [InlineData("https:evil.example", "/")]
    [InlineData("https://evil.example", "/")]
    [InlineData(" //evil.example", "/")]
    public void LocalOrHome_StaysOnThisSite(string? address, string expected) =>
        Assert.Equal(expected, PageUrls.LocalOrHome(address));
}
