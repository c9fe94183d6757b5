using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProductBalance.Data;
using ProductBalance.Data.Access;
using ProductBalance.Domain.Access;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Api.Access;

public sealed class TokenHandlerTests : IAsyncDisposable
{
    private readonly AppHost _app = new();

    [Theory]
    [InlineData(null)]
    [InlineData("pb_")]
    [InlineData("pb_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("something else")]
    public async Task Call_WithoutATokenThatHolds_Is401InWords(string? token)
    {
        using var script = new ApiClient(_app, token);

        var answer = await script.GetAsync("products");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
        Assert.Contains("Authorization: Bearer pb_", answer["detail"].GetString());
        Assert.Equal("Bearer", Assert.Single(answer.Headers.WwwAuthenticate).Scheme);
    }

    [Fact]
    public async Task Call_WithTheSessionOfThePages_Is401()
    {
        await _app.AddPersonAsync("ada");
        using var visitor = await Visitor.SignedInAsync(_app, "ada");

        var answer = await visitor.Client.GetAsync("/api/v1/products");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task Call_WithAToken_IsItsOwners()
    {
        var ada = await _app.AddPersonAsync("ada");
        await _app.AddProductAsync(ada, "Shop", "shop");
        await _app.AddProductAsync(await _app.AddPersonAsync("bob"), "Other", "other");
        using var script = await ApiClient.OfAsync(_app, "ADA");

        var answer = await script.GetAsync("products");

        Assert.Equal("shop", Assert.Single(answer["items"].EnumerateArray()).GetProperty("slug").GetString());
    }

    [Fact]
    public async Task Call_AfterTheTokenWasRevoked_Is401()
    {
        var ada = await _app.AddPersonAsync("ada");
        var issued = await ApiClient.IssueAsync(_app, "ada");
        using var script = new ApiClient(_app, issued.Text);
        Assert.Equal(HttpStatusCode.OK, (await script.GetAsync("products")).Status);

        var owner = new Actor(ada.Id, "ada", IsAdministrator: false, Scope: null, "test");
        await _app.Services.GetRequiredService<TokenStore>().RevokeAsync(owner, issued.Token.Id, default);

        Assert.Equal(HttpStatusCode.Unauthorized, (await script.GetAsync("products")).Status);
    }

    [Fact]
    public async Task Call_OfADisabledOwner_Is401()
    {
        await _app.AddPersonAsync("ada");
        using var script = await ApiClient.OfAsync(_app, "ada");

        await using (var db = await OpenAsync())
        {
            await db.Users.ExecuteUpdateAsync(set =>
                set.SetProperty(user => user.DisabledAt, DateTimeOffset.UnixEpoch)
            );
        }

        Assert.Equal(HttpStatusCode.Unauthorized, (await script.GetAsync("products")).Status);
    }

    [Fact]
    public async Task Call_WithAnExpiredToken_Is401()
    {
        await _app.AddPersonAsync("ada");
        var issued = await ApiClient.IssueAsync(_app, "ada", days: 1);
        await using (var db = await OpenAsync())
        {
            await db.Tokens.ExecuteUpdateAsync(set =>
                set.SetProperty(token => token.ExpiresAt, DateTimeOffset.UnixEpoch)
            );
        }

        using var script = new ApiClient(_app, issued.Text);

        Assert.Equal(HttpStatusCode.Unauthorized, (await script.GetAsync("products")).Status);
    }

    [Fact]
    public async Task Create_KeepsTheHashAndNotTheToken()
    {
        await _app.AddPersonAsync("ada");
        var issued = await ApiClient.IssueAsync(_app, "ada");
        using var script = new ApiClient(_app, issued.Text);
        await script.GetAsync("products");

        await using var db = await OpenAsync();
        var kept = await db.Tokens.SingleAsync();

        Assert.Equal(TokenText.HashOf(issued.Text), kept.Hash);
        Assert.Equal(issued.Text[..9], kept.Prefix);
        Assert.NotNull(kept.LastUsedAt);
        var audit = await db.Changes.OrderByDescending(entry => entry.Sequence).FirstAsync();
        Assert.Equal(("token.created", "test (" + kept.Prefix + "…, write)"), (audit.Kind, audit.Subject));
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private Task<BalanceDbContext> OpenAsync() =>
        _app.Services.GetRequiredService<IDbContextFactory<BalanceDbContext>>().CreateDbContextAsync();
}
