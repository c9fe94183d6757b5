using Microsoft.Net.Http.Headers;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Hosting;

public sealed class HostCookiesTests
{
    [Theory]
    [InlineData("https://localhost", "__Host-", true)]
    [InlineData("http://localhost", "", false)]
    public async Task SignIn_SetsCookiesThatOnlyThisHostAndNoScriptReads(string address, string prefix, bool secure)
    {
        await using var app = new AppHost();
        await app.AddPersonAsync("ada");
        using var visitor = new Visitor(app, address);

        var page = await visitor.Client.GetAsync("/sign-in");
        var answer = await visitor.SignInAsync("ada", AppHost.Password);

        var cookies = SetCookieHeaderValue.ParseList([
            .. page.Headers.GetValues(HeaderNames.SetCookie),
            .. answer.Headers.GetValues(HeaderNames.SetCookie),
        ]);
        Assert.Equal(
            [prefix + "antiforgery", prefix + "session"],
            cookies.Select(cookie => cookie.Name.Value).Distinct()
        );
        Assert.All(
            cookies,
            cookie =>
            {
                Assert.True(cookie.HttpOnly);
                Assert.Equal(secure, cookie.Secure);
                Assert.Equal("/", cookie.Path.Value);
                Assert.False(cookie.Domain.HasValue);
                Assert.NotEqual(SameSiteMode.None, cookie.SameSite);
                Assert.NotEqual(SameSiteMode.Unspecified, cookie.SameSite);
            }
        );
    }

    [Fact]
    public async Task Get_OverHttpsWithSessionThatAnotherHostPlanted_IsAnonymous()
    {
        await using var app = new AppHost();
        await app.AddPersonAsync("ada");
        using var owner = new Visitor(app);
        var answer = await owner.SignInAsync("ada", AppHost.Password);
        var session = SetCookieHeaderValue
            .ParseList([.. answer.Headers.GetValues(HeaderNames.SetCookie)])
            .Single(cookie => cookie.Name == "__Host-session");
        using var visitor = new Visitor(app);

        using var request = new HttpRequestMessage(HttpMethod.Get, "/account");
        request.Headers.Add("Cookie", $"session={session.Value}");
        var planted = await visitor.Client.SendAsync(request);

        Assert.StartsWith("/sign-in", planted.Headers.Location?.PathAndQuery);
    }
}
