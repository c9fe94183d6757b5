using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using ProductBalance.Domain.Access;
using ProductBalance.Web.Features.Access;

namespace ProductBalance.Web.Shared;

/// <summary>Who uses this circuit or page, as stores want to know it. Stores read their rights afresh each time.</summary>
public sealed class CurrentActor(AuthenticationStateProvider authentication)
{
    public async Task<Actor> GetAsync() => Of((await authentication.GetAuthenticationStateAsync()).User);

    /// <summary>The signed-in person of a principal.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in; the page should not have been reached.</exception>
    public static Actor Of(ClaimsPrincipal person)
    {
        var id =
            person.FindFirstValue(ClaimTypes.NameIdentifier)
            ?? throw new InvalidOperationException("Nobody is signed in.");
        return new Actor(
            Guid.Parse(id),
            person.FindFirstValue(AccountClaims.DisplayName) ?? "",
            IsAdministrator: person.HasClaim(AccountClaims.Administers, bool.TrueString),
            Scope: null,
            Via: "session"
        );
    }
}
