using ProductBalance.Domain.Settings;

namespace ProductBalance.Domain.Tests.Settings;

public sealed class EmbeddingSiteTests
{
    [Theory]
    [InlineData("https://wiki.example.com", "https://wiki.example.com")]
    [InlineData(" HTTPS://Wiki.Example.com/ ", "https://wiki.example.com")]
    [InlineData("https://wiki.example.com:443", "https://wiki.example.com")]
    [InlineData("https://wiki.example.com:8443", "https://wiki.example.com:8443")]
    [InlineData("https://intranet", "https://intranet")]
    [InlineData("https://*.example.com", "https://*.example.com")]
    [InlineData("https://bücher.example", "https://xn--bcher-kva.example")]
    public void Read_ASite_GivesItAsBrowsersCompareIt(string text, string site) =>
        Assert.Equal(site, EmbeddingSite.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("https://*")]
    [InlineData("https://*.com")]
    [InlineData("https://*.*.example.com")]
    [InlineData("https://wiki.*.com")]
    [InlineData("http://wiki.example.com")]
    [InlineData("wiki.example.com")]
    [InlineData("//wiki.example.com")]
    [InlineData("https:")]
    [InlineData("https://ada@wiki.example.com")]
    [InlineData("https://wiki.example.com/page")]
    [InlineData("https://wiki.example.com?a=b")]
    [InlineData("https://wiki.example.com#top")]
    [InlineData("https://192.0.2.1")]
    [InlineData("https://[2001:db8::1]")]
    [InlineData("https://wiki.example.com https://evil.example")]
    [InlineData("https://wiki.example.com; script-src *")]
    [InlineData("https://wiki.example.com\nX-Evil: 1")]
    [InlineData("'self'")]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:")]
    public void Read_AnythingElse_GivesNothing(string text) => Assert.Null(EmbeddingSite.Read(text));
}
