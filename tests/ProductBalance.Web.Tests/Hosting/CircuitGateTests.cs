using System.Net;
using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using ProductBalance.Web.Hosting;
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

    [Fact]
    public async Task Page_WhereThePersonHasAllOpen_SaysSo_UntilOneCloses()
    {
        _app.With("Limits:PagesPerPerson", "1");
        var ada = await _app.AddPersonAsync("ada");
        using var visitor = await Visitor.SignedInAsync(_app, "ada");
        var pages = _app.Services.GetRequiredService<OpenPages>();
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, ada.Id.ToString())]);

        using (var open = pages.Enter(new ClaimsPrincipal(identity)))
        {
            Assert.True(open.IsAcquired);
            var page = await visitor.Client.GetAsync("/?q=1");
            Assert.Equal("/too-many-pages?returnUrl=%2F%3Fq%3D1", page.Headers.Location?.OriginalString);
            var words = await visitor.Client.GetStringAsync(page.Headers.Location);
            Assert.Contains("You have 1 pages open", words);
            Assert.Contains("href=\"/?q=1\"", words);
            var connection = await visitor.Client.GetAsync("/_blazor?id=x");
            Assert.Equal(HttpStatusCode.TooManyRequests, connection.StatusCode);
            Assert.Equal(HttpStatusCode.OK, (await visitor.Client.GetAsync("/account")).StatusCode);
        }

        Assert.Equal(HttpStatusCode.OK, (await visitor.Client.GetAsync("/?q=1")).StatusCode);
    }

    [Fact]
    public void Connections_OfOnePerson_AreTwentyAtMost()
    {
        var pages = _app.Services.GetRequiredService<OpenPages>();
        static ClaimsPrincipal Person(string id) => new(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, id)]));

        var open = Enumerable.Range(0, 21).Select(_ => pages.Enter(Person("ada"))).ToList();

        Assert.Equal(20, open.Count(page => page.IsAcquired));
        Assert.False(pages.IsFull(Person("bob")));
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
