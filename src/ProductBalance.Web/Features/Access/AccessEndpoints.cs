using System.Security.Claims;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace ProductBalance.Web.Features.Access;

/// <summary>What the account pages need beside themselves.</summary>
public static class AccessEndpoints
{
    public const string RequestOptions = "/passkeys/request-options";

    public const string CreationOptions = "/passkeys/creation-options";

    public static void MapAccess(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("").ExcludeFromDescription();
        group.MapPost(PageUrls.SignOut, SignOutAsync);
        group.MapPost(CreationOptions, MakeCreationOptionsAsync).WithMetadata(new RequireAntiforgeryTokenAttribute());
        group
            .MapPost(RequestOptions, MakeRequestOptionsAsync)
            .WithMetadata(new RequireAntiforgeryTokenAttribute())
            .AllowAnonymous()
            .RequireRateLimiting(SignInThrottle.ByAddress);
    }

    private static async Task<RedirectHttpResult> SignOutAsync(AccountSignIn accounts, [FromForm] string? returnUrl)
    {
        await accounts.SignOutAsync();
        return TypedResults.LocalRedirect(returnUrl is null ? PageUrls.SignIn : PageUrls.LocalOrHome(returnUrl));
    }

    /// <summary>The same for everybody: a passkey names its owner itself, so no account is given away.</summary>
    private static async Task<ContentHttpResult> MakeRequestOptionsAsync(AccountSignIn accounts) =>
        TypedResults.Content(await accounts.MakePasskeyRequestOptionsAsync(user: null), "application/json");

    private static async Task<Results<ContentHttpResult, NotFound>> MakeCreationOptionsAsync(
        ClaimsPrincipal person,
        AccountSignIn accounts
    )
    {
        if (await accounts.UserManager.GetUserAsync(person) is not { UserName: { } name } user)
        {
            return TypedResults.NotFound();
        }

        var entity = new PasskeyUserEntity
        {
            Id = user.Id.ToString(),
            Name = name,
            DisplayName = user.DisplayName,
        };
        return TypedResults.Content(await accounts.MakePasskeyCreationOptionsAsync(entity), "application/json");
    }
}
