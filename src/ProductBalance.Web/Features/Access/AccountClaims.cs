using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using ProductBalance.Data.Access;

namespace ProductBalance.Web.Features.Access;

/// <summary>What a session says of its owner. It decides what is shown; stores ask the database what is allowed.</summary>
public sealed class AccountClaims(UserManager<AppUser> users, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<AppUser>(users, options)
{
    public const string DisplayName = "name";

    public const string Administers = "administers";

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(AppUser user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(DisplayName, user.DisplayName));
        identity.AddClaim(new Claim(Administers, user.IsAdministrator.ToString()));
        return identity;
    }
}
