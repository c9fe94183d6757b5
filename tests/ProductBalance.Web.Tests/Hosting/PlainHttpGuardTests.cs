using ProductBalance.Web.Hosting;

namespace ProductBalance.Web.Tests.Hosting;

public sealed class PlainHttpGuardTests
{
    [Theory]
    [InlineData("http://localhost:5080", false)]
    [InlineData("http://127.0.0.1:5080", false)]
    [InlineData("http://[::1]:5080", false)]
    [InlineData("https://0.0.0.0:443", false)]
    [InlineData("http://0.0.0.0:5080", true)]
    [InlineData("http://[::]:5080", true)]
    [InlineData("http://*:5080", true)]
    [InlineData("http://backlog.example:80", true)]
    public void IsOpenHttp_IsTrueForWhatOtherMachinesReachUnencrypted(string address, bool expected) =>
        Assert.Equal(expected, PlainHttpGuard.IsOpenHttp(address));
}
