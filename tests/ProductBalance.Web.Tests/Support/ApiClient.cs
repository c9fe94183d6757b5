using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ProductBalance.Data.Access;
using ProductBalance.Domain.Access;

namespace ProductBalance.Web.Tests.Support;

/// <summary>A script that calls the API with a token, or with none.</summary>
public sealed class ApiClient : IDisposable
{
    public ApiClient(AppHost app, string? token = null)
    {
        Http = app.CreateClient(
            new() { BaseAddress = new Uri("https://localhost/api/v1/"), AllowAutoRedirect = false }
        );
        if (token is not null)
        {
            Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }
    }

    public HttpClient Http { get; }

    /// <summary>A script of somebody's, with a new token.</summary>
    public static async Task<ApiClient> OfAsync(AppHost app, string userName, TokenScope scope = TokenScope.Write) =>
        new(app, (await IssueAsync(app, userName, scope)).Text);

    /// <summary>A new token of somebody's.</summary>
    public static async Task<IssuedToken> IssueAsync(
        AppHost app,
        string userName,
        TokenScope scope = TokenScope.Write,
        int days = 1
    )
    {
        var owner = await app.Services.GetRequiredService<AccountQueries>().FindActorAsync(userName, default);
        var tokens = app.Services.GetRequiredService<TokenStore>();
        return await tokens.CreateAsync(owner, new TokenInput("test", scope, days), default);
    }

    public async Task<ApiReply> GetAsync(string address) => await ApiReply.OfAsync(await Http.GetAsync(address));

    public async Task<ApiReply> PostAsync(string address, string body, string? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        return await ApiReply.OfAsync(await Http.SendAsync(request));
    }

    public Task<ApiReply> PostAsync(string address, object body) => PostAsync(address, JsonSerializer.Serialize(body));

    /// <param name="tag">The <c>If-Match</c>; null sends none.</param>
    public async Task<ApiReply> PatchAsync(string address, string body, string? tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Patch, address)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/merge-patch+json"),
        };
        if (tag is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", tag);
        }

        return await ApiReply.OfAsync(await Http.SendAsync(request));
    }

    public void Dispose() => Http.Dispose();
}
