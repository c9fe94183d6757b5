using Microsoft.AspNetCore.Components;
using ProductBalance.Data.Access;

namespace ProductBalance.Web.Features.Access;

/// <summary>Sets up the second step of signing in. Passkeys need none: they are two things in one.</summary>
public sealed partial class AuthenticatorSection(AccountSignIn accounts, NavigationManager navigation)
{
    private const string Issuer = "ProductBalance";

    private const int RecoveryCodes = 10;

    private AppUser? _person;

    private bool _isOffered;

    private bool _isOn;

    private int _codesLeft;

    private string? _key;

    private string? _error;

    private IReadOnlyCollection<string> _recoveryCodes = [];

    [CascadingParameter]
    public required HttpContext HttpContext { get; set; }

    [SupplyParameterFromForm(FormName = "authenticator-code")]
    public SecondStepInput Step { get; set; } = null!;

    private string AppAddress =>
        $"otpauth://totp/{Issuer}:{Uri.EscapeDataString(_person?.UserName ?? "")}?secret={_key}&issuer={Issuer}&digits=6";

    protected override async Task OnInitializedAsync()
    {
        // A form that was not sent supplies null over the initial value.
        Step ??= new SecondStepInput();
        _person = await accounts.UserManager.GetUserAsync(HttpContext.User);
        _isOffered = _person is not null && await accounts.UserManager.HasPasswordAsync(_person);
        if (_person is not null && _isOffered)
        {
            _isOn = _person.TwoFactorEnabled;
            _codesLeft = await accounts.UserManager.CountRecoveryCodesAsync(_person);
            _key = _isOn ? null : await accounts.UserManager.GetAuthenticatorKeyAsync(_person);
        }
    }

    private async Task BeginAsync()
    {
        if (_person is { } person)
        {
            await accounts.UserManager.ResetAuthenticatorKeyAsync(person);
            await accounts.RefreshSignInAsync(person);
            _key = await accounts.UserManager.GetAuthenticatorKeyAsync(person);
        }
    }

    private async Task SwitchAsync()
    {
        if (_person is not { } person)
        {
            return;
        }

        if (!await IsRightAsync(person))
        {
            _error = "This code does not hold. Type the one that your app shows now; each is good for half a minute.";
        }
        else if (_isOn)
        {
            await SwitchOffAsync(person);
        }
        else
        {
            await SwitchOnAsync(person);
        }
    }

    private async Task<bool> IsRightAsync(AppUser person) =>
        Step.Digits is { } digits
        && await accounts.UserManager.VerifyTwoFactorTokenAsync(
            person,
            accounts.UserManager.Options.Tokens.AuthenticatorTokenProvider,
            digits
        );

    private async Task SwitchOnAsync(AppUser person)
    {
        await accounts.UserManager.SetTwoFactorEnabledAsync(person, enabled: true);
        var codes = await accounts.UserManager.GenerateNewTwoFactorRecoveryCodesAsync(person, RecoveryCodes);
        await accounts.RefreshSignInAsync(person);
        (_isOn, _key, _recoveryCodes) = (true, null, [.. codes ?? []]);
    }

    // The key goes too, so that setting it up again begins with another one.
    private async Task SwitchOffAsync(AppUser person)
    {
        await accounts.UserManager.SetTwoFactorEnabledAsync(person, enabled: false);
        await accounts.UserManager.ResetAuthenticatorKeyAsync(person);
        await accounts.RefreshSignInAsync(person);
        navigation.NavigateTo(AccountNews.AddressOf(AccountNews.AuthenticatorOff));
    }

    private static string InGroups(string key) => string.Join(' ', key.Chunk(4).Select(group => new string(group)));
}
