using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;

namespace ProductBalance.Web.Features.Access;

/// <summary>
/// Asks again, for every open circuit, whether its session still holds: it ends with the password, with a sign-out
/// everywhere, and when an administrator takes the access away.
/// </summary>
public sealed class SessionCheck(ILoggerFactory logs, IServiceScopeFactory scopes, IHostApplicationLifetime application)
    : RevalidatingServerAuthenticationStateProvider(logs)
{
    protected override TimeSpan RevalidationInterval => AccessSetup.SessionCheckInterval;

    protected override async Task<bool> ValidateAuthenticationStateAsync(
        AuthenticationState authenticationState,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var accounts = scope.ServiceProvider.GetRequiredService<AccountSignIn>();
            return await accounts.ValidateSecurityStampAsync(authenticationState.User) is not null;
        }
        catch (ObjectDisposedException) when (application.ApplicationStopping.IsCancellationRequested)
        {
            // The server went while it was asked: the circuit goes with it, and the session may well hold.
            return true;
        }
    }
}
