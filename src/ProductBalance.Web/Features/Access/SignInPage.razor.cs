using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;

namespace ProductBalance.Web.Features.Access;

public sealed partial class SignInPage(
    AccountSignIn accounts,
    SignInThrottle throttle,
    NavigationManager navigation,
    ILogger<SignInPage> logger
)
{
    public const string ReturnUrlParameter = "returnUrl";

    private string? _error;

    [CascadingParameter]
    public required HttpContext HttpContext { get; set; }

    [SupplyParameterFromForm]
    public SignInInput Input { get; set; } = null!;

    [SupplyParameterFromQuery(Name = ReturnUrlParameter)]
    public string? ReturnUrl { get; set; }

    // A form that was not sent supplies null over the initial value.
    protected override void OnInitialized() => Input ??= new SignInInput();

    private async Task SignInAsync()
    {
        if (throttle.Count(Input.Name, HttpContext.Connection.RemoteIpAddress) is { } wait)
        {
            SignInThrottle.SetRetryAfter(HttpContext.Response, wait);
            _error = SignInThrottle.InWords(wait);
            return;
        }

        if (Input.PasskeyError is { Length: > 0 })
        {
            _error = Input.PasskeyError;
        }
        else
        {
            Answer(await TryAsync());
        }
    }

    private void Answer(SignInResult result)
    {
        if (result.Succeeded)
        {
            navigation.NavigateTo(PageUrls.LocalOrHome(ReturnUrl));
        }
        else if (result.RequiresTwoFactor)
        {
            navigation.NavigateTo(PageUrls.SecondStep(ReturnUrl, Input.Remember));
        }
        else
        {
            logger.LogInformation("A sign-in from {Address} was refused", HttpContext.Connection.RemoteIpAddress);
            _error = "This name and password do not go together. Check both, and whether Caps Lock is on.";
        }
    }

    private Task<SignInResult> TryAsync() =>
        Input.Passkey is { Length: > 0 } credential
            ? accounts.PasskeySignInAsync(credential)
            : accounts.PasswordSignInAsync(Input.Name, Input.Password, Input.Remember, lockoutOnFailure: false);
}
