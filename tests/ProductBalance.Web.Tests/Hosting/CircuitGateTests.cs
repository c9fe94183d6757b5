using System.Net;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Hosting;

public sealed class CircuitGateTests : IAsyncDisposable
{
    private readonly AppHost _app = new();

    [Theory]
    [InlineData("/_blazor/negotiate?negotiateVersion=1")]
    [InlineData("/_blazor?id=x")]
    [InlineData("/_blazor/disconnect")]
    public async Task Circuit_OfAnonymous_IsRefused(string address)
    {
        using var visitor = new Visitor(_app);

        var answer = await visitor.Client.PostAsync(address, content: null);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task Initializers_OfAnonymous_AreGiven()
    {
        using var visitor = new Visitor(_app);

        var answer = await visitor.Client.GetAsync("/_blazor/initializers");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("https://localhost", HttpStatusCode.OK)]
    [InlineData("https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("http://localhost", HttpStatusCode.Forbidden)]
    [InlineData("https://localhost.evil.example", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    public async Task Negotiate_ComparesTheOrigin(string origin, HttpStatusCode expected)
    {
        await _app.AddPersonAsync("ada");
        using var visitor = await Visitor.SignedInAsync(_app, "ada");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/_blazor/negotiate?negotiateVersion=1");
        request.Headers.Add("Origin", origin);

        var answer = await visitor.Client.SendAsync(request);

        Assert.Equal(expected, answer.StatusCode);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
