using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
using ProductBalance.Data.Backlog;

namespace ProductBalance.Web.Features.Access;

public sealed partial class PasskeySection(AccountSignIn accounts, NavigationManager navigation)
{
    private const int MaxCount = 20;

    private IList<UserPasskeyInfo> _passkeys = [];

    private string? _error;

    [CascadingParameter]
    public required HttpContext HttpContext { get; set; }

    [SupplyParameterFromForm(FormName = "add-passkey")]
    public PasskeyInput Input { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        // A form that was not sent supplies null over the initial value.
        Input ??= new PasskeyInput();
        if (await accounts.UserManager.GetUserAsync(HttpContext.User) is { } user)
        {
            _passkeys = await accounts.UserManager.GetPasskeysAsync(user);
        }
    }

    private async Task AddAsync()
    {
        if (Input.Passkey is not { Length: > 0 } credential)
        {
            _error = Input.PasskeyError ?? "The browser gave no passkey. Try again.";
            return;
        }

        if (Input.Name?.Length > PasskeyInput.NameMaxLength)
        {
            _error = PlainText.TooLong(Input.Name.Length, PasskeyInput.NameMaxLength, "Choose a shorter name.");
            return;
        }

        var attestation = await accounts.PerformPasskeyAttestationAsync(credential);
        if (!attestation.Succeeded || await accounts.UserManager.GetUserAsync(HttpContext.User) is not { } user)
        {
            _error = "The passkey could not be verified. Try again, or use another device.";
            return;
        }

        attestation.Passkey.Name = Input.Name is { Length: > 0 } name ? name : "Passkey";
        await accounts.UserManager.AddOrUpdatePasskeyAsync(user, attestation.Passkey);
        navigation.NavigateTo(AccountNews.AddressOf(AccountNews.PasskeyAdded));
    }

    private async Task RemoveAsync(UserPasskeyInfo passkey)
    {
        if (await accounts.UserManager.GetUserAsync(HttpContext.User) is { } user)
        {
            await accounts.UserManager.RemovePasskeyAsync(user, passkey.CredentialId);
            navigation.NavigateTo(AccountNews.AddressOf(AccountNews.PasskeyRemoved));
        }
    }
}
