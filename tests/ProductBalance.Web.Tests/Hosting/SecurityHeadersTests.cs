using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using ProductBalance.Data.Access;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Hosting;

public sealed class SecurityHeadersTests
{
    private const string Policy =
        "default-src 'none'; base-uri 'self'; object-src 'none'; frame-ancestors 'none'; form-action 'self'; "
        + "script-src 'self'; script-src-attr 'none'; style-src 'self'; style-src-elem 'self' 'unsafe-inline'; "
        + "style-src-attr 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; worker-src 'none'; frame-src 'none'; media-src 'none'";

    [Theory]
    [InlineData("/sign-in", HttpStatusCode.OK)]
    [InlineData("/health/live", HttpStatusCode.OK)]
    [InlineData("/app.css", HttpStatusCode.OK)]
    [InlineData("/", HttpStatusCode.Redirect)]
    [InlineData("/_blazor", HttpStatusCode.Unauthorized)]
    public async Task Get_ByAnybody_CarriesEveryHeader(string address, HttpStatusCode status)
    {
        await using var app = new AppHost().In("Production");
        using var visitor = new Visitor(app);

        var answer = await visitor.Client.GetAsync(address);

        AssertGuarded(answer, status);
    }

    [Fact]
    public async Task Get_UnknownAddressWhenSignedIn_CarriesEveryHeaderAndIsNotKept()
    {
        await using var app = new AppHost().In("Production");
        await app.AddPersonAsync("ada");
        using var visitor = await Visitor.SignedInAsync(app, "ada");

        var answer = await visitor.Client.GetAsync("/no/such/page");

        AssertGuarded(answer, HttpStatusCode.NotFound);
        Assert.True(answer.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task Post_WithoutToken_CarriesEveryHeader()
    {
        await using var app = new AppHost().In("Production");
        using var visitor = new Visitor(app);

        var answer = await visitor.Client.PostAsync(
            "/sign-in",
            new FormUrlEncodedContent([new("_handler", "sign-in")])
        );

        AssertGuarded(answer, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Post_BeyondTheLimit_CarriesEveryHeader()
    {
        await using var app = new AppHost().In("Production").With("Limits:SignInPerAddress", "1");
        using var visitor = new Visitor(app);
        await visitor.SignInAsync("nobody", "wrong");

        var answer = await visitor.SignInAsync("nobody", "wrong");

        AssertGuarded(answer, HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task Fault_InProduction_CarriesEveryHeaderAndNoDetail()
    {
        await using var app = new AppHost().In("Production");
        await using var broken = app.WithWebHostBuilder(builder =>
            builder.ConfigureTestServices(services =>
                services.AddScoped<IUserConfirmation<AppUser>>(_ => throw new InvalidOperationException("the secret"))
            )
        );
        using var client = broken.CreateClient(new() { BaseAddress = new Uri("https://localhost") });

        var answer = await client.GetAsync("/sign-in");

        AssertGuarded(answer, HttpStatusCode.InternalServerError);
        Assert.DoesNotContain("the secret", await answer.Content.ReadAsStringAsync());
    }

    private static void AssertGuarded(HttpResponseMessage answer, HttpStatusCode status)
    {
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(Policy, Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Opener-Policy")));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Resource-Policy")));
        Assert.Equal(
            "max-age=31536000; includeSubDomains",
            Assert.Single(answer.Headers.GetValues("Strict-Transport-Security"))
        );
        Assert.True(answer.Headers.Contains("Permissions-Policy"));
        Assert.False(answer.Headers.Contains("Server"));
    }
}
