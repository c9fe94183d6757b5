using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using ProductBalance.Web.Hosting;

namespace ProductBalance.Web.Tests.Hosting;

public sealed class PublicAddressTests
{
    [Theory]
    [InlineData(null, "http://asked.example:5080/r/shop")]
    [InlineData("https://balance.example.com", "https://balance.example.com/r/shop")]
    [InlineData("https://balance.example.com:8443/", "https://balance.example.com:8443/r/shop")]
    public void Of_APath_IsWhereTheWorldFindsIt(string? known, string address)
    {
        var request = new DefaultHttpContext().Request;
        (request.Scheme, request.Host) = ("http", new HostString("asked.example", 5080));
        var site = new SiteOptions { Address = known is null ? null : new Uri(known) };

        Assert.Equal(address, new PublicAddress(Options.Create(site)).Of(request, "/r/shop"));
    }
}
