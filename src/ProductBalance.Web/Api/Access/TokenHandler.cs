using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using ProductBalance.Data.Access;

namespace ProductBalance.Web.Api.Access;

/// <summary>
/// Knows callers by <c>Authorization: Bearer pb_…</c> and by nothing else: a session of the pages opens nothing here, so
/// a foreign page can send no request in somebody's name.
/// </summary>
public sealed class TokenHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logs,
    UrlEncoder encoder,
    TokenQueries tokens
) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    public const string SchemeName = "Token";

    private const string Bearer = "Bearer ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (TokenOf(Request) is not { } token)
        {
            return AuthenticateResult.NoResult();
        }

        var address = Context.Connection.RemoteIpAddress?.ToString();
        if (await tokens.FindAsync(token, address, Context.RequestAborted) is not { } holder)
        {
            return AuthenticateResult.Fail("The token is unknown, expired or revoked.");
        }

        Context.Features.Set(new Caller(holder.Actor, holder.TokenId));
        var claim = new Claim(ClaimTypes.NameIdentifier, holder.Actor.UserId.ToString());
        var person = new ClaimsPrincipal(new ClaimsIdentity([claim], SchemeName));
        return AuthenticateResult.Success(new AuthenticationTicket(person, SchemeName));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        return base.HandleChallengeAsync(properties);
    }

    private static string? TokenOf(HttpRequest request) =>
        request.Headers[HeaderNames.Authorization] is [{ } header]
        && header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)
            ? header[Bearer.Length..].Trim()
            : null;
}
