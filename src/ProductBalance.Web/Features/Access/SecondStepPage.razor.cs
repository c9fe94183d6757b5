using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
using ProductBalance.Data.Access;

namespace ProductBalance.Web.Features.Access;

public sealed partial class SecondStepPage(
    AccountSignIn accounts,
    SignInThrottle throttle,
    NavigationManager navigation
)
{
    private AppUser? _person;

    private string? _error;

    [CascadingParameter]
    public required HttpContext HttpContext { get; set; }

    [SupplyParameterFromForm]
    public SecondStepInput Input { get; set; } = null!;

    [SupplyParameterFromQuery(Name = SignInPage.ReturnUrlParameter)]
    public string? ReturnUrl { get; set; }

    [SupplyParameterFromQuery(Name = "remember")]
    public string? RememberText { get; set; }

    protected override async Task OnInitializedAsync()
    {
        // A form that was not sent supplies null over the initial value.
        Input ??= new SecondStepInput();
        _person = await accounts.GetTwoFactorAuthenticationUserAsync();
    }

    private async Task SignInAsync()
    {
        if (throttle.Count($"code of {_person?.UserName}", HttpContext.Connection.RemoteIpAddress) is { } wait)
        {
            SignInThrottle.SetRetryAfter(HttpContext.Response, wait);
            _error = SignInThrottle.InWords(wait);
        }
        else if ((await TryAsync()).Succeeded)
        {
            navigation.NavigateTo(PageUrls.LocalOrHome(ReturnUrl));
        }
        else
        {
            _error = "This code does not hold. Type the one that your app shows now; each is good for half a minute.";
        }
    }

    private Task<SignInResult> TryAsync() =>
        Input.Digits is { } digits
            ? accounts.TwoFactorAuthenticatorSignInAsync(digits, AddressText.Flag(RememberText), rememberClient: false)
            : accounts.TwoFactorRecoveryCodeSignInAsync(Input.RecoveryCode);
}
