using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using ProductBalance.Data.Access;

namespace ProductBalance.Web.Features.Access;

/// <summary>
/// Signs people in, and lets nobody stay in whose access was taken away. An unknown name, a wrong password, a person
/// without one and a disabled account get the same answer after the same work.
/// </summary>
public sealed class AccountSignIn(
    UserManager<AppUser> users,
    IHttpContextAccessor context,
    IUserClaimsPrincipalFactory<AppUser> claims,
    IOptions<IdentityOptions> options,
    ILogger<SignInManager<AppUser>> logger,
    IAuthenticationSchemeProvider schemes,
    IUserConfirmation<AppUser> confirmation
) : SignInManager<AppUser>(users, context, claims, options, logger, schemes, confirmation)
{
    private static readonly AppUser Nobody = new() { DisplayName = "" };

    public override async Task<SignInResult> PasswordSignInAsync(
        string userName,
        string password,
        bool isPersistent,
        bool lockoutOnFailure
    )
    {
        var user = await UserManager.FindByNameAsync(userName) ?? await UserManager.FindByEmailAsync(userName);
        return await HasPasswordAsync(user, password) && await CanSignInAsync(user!)
            ? await SignInOrTwoFactorAsync(user!, isPersistent)
            : SignInResult.Failed;
    }

    public override Task<bool> CanSignInAsync(AppUser user) => Task.FromResult(user.DisabledAt is null);

    public override async Task<bool> ValidateSecurityStampAsync(AppUser? user, string? securityStamp) =>
        user is { DisabledAt: null } && await base.ValidateSecurityStampAsync(user, securityStamp);

    /// <summary>What keeps a new account from being made, in sentences: the name is taken, the password is weak.</summary>
    public async Task<IReadOnlyList<string>> FaultsOfAsync(AppUser newcomer, string password)
    {
        List<IdentityResult> results = [];
        foreach (var rule in UserManager.UserValidators)
        {
            results.Add(await rule.ValidateAsync(UserManager, newcomer));
        }

        foreach (var rule in UserManager.PasswordValidators)
        {
            results.Add(await rule.ValidateAsync(UserManager, newcomer, password));
        }

        return [.. results.SelectMany(result => result.Errors).Select(error => error.Description)];
    }

    private async Task<bool> HasPasswordAsync(AppUser? user, string password)
    {
        if (user?.PasswordHash is not null)
        {
            return await UserManager.CheckPasswordAsync(user, password);
        }

        UserManager.PasswordHasher.HashPassword(Nobody, password);
        return false;
    }
}
