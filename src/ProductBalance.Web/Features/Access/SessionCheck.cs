using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;

namespace ProductBalance.Web.Features.Access;

/// <summary>
/// Asks again, for every open circuit, whether its session still holds: it ends with the password, with a sign-out
/// everywhere, and when an administrator takes the access away.
/// </summary>
public sealed class SessionCheck(ILoggerFactory logs, IServiceScopeFactory scopes)
    : RevalidatingServerAuthenticationStateProvider(logs)
{
    protected override TimeSpan RevalidationInterval => AccessSetup.SessionCheckInterval;

    protected override async Task<bool> ValidateAuthenticationStateAsync(
        AuthenticationState authenticationState,
        CancellationToken cancellationToken
    )
    {
        await using var scope = scopes.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<AccountSignIn>();
        return await accounts.ValidateSecurityStampAsync(authenticationState.User) is not null;
    }
}
