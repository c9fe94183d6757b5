using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ProductBalance.Web.Features.Access;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Features.Access;

public sealed class FirstAdministratorPageTests : IAsyncDisposable
{
    private const string Page = "/first-run/administrator";

    private readonly AppHost _app = new AppHost().In("Production");

    [Fact]
    public async Task Create_WithTheCodeOfTheTerminal_SignsIn()
    {
        using var visitor = new Visitor(_app);

        var answer = await SendAsync(visitor, Offered(), "a sentence to remember");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Client.GetAsync("/account")).StatusCode);
        Assert.Contains("has an administrator already", await visitor.Client.GetStringAsync(Page));
    }

    [Fact]
    public async Task Create_WithAnotherCode_IsRefused()
    {
        using var visitor = new Visitor(_app);

        var answer = await SendAsync(visitor, "AAAAA-AAAAA-AAAAA-AAAAA-AAAAA", "a sentence to remember");

        Assert.Contains("not the code", await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("eleven char", "12 to 200 characters")]
    [InlineData("password1234", "tried first")]
    [InlineData("ababababababab", "tried first")]
    [InlineData("ada-lovelace-1815", "tried first")]
    public async Task Create_WithAWeakPassword_SaysWhyAndKeepsTheCode(string password, string expected)
    {
        using var visitor = new Visitor(_app);
        var code = Offered();

        var refused = await SendAsync(visitor, code, password);
        var accepted = await SendAsync(visitor, code, "a sentence to remember");

        Assert.Contains(expected, await refused.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.Redirect, accepted.StatusCode);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private string Offered() => _app.Services.GetRequiredService<FirstAdministratorCode>().Offer();

    private static Task<HttpResponseMessage> SendAsync(Visitor visitor, string code, string password) =>
        visitor.SendFormAsync(
            Page,
            "first-administrator",
            ("Input.Code", code),
            ("Input.UserName", "ada-lovelace"),
            ("Input.DisplayName", "Ada Lovelace"),
            ("Input.Password", password)
        );
}
