namespace ProductBalance.Web.Features.Access;

/// <summary>What the account page says after something was done; the address carries the key, never the words.</summary>
public static class AccountNews
{
    public const string PasswordChanged = "password";

    public const string PasskeyAdded = "passkey-added";

    public const string PasskeyRemoved = "passkey-removed";

    public const string OthersSignedOut = "signed-out";

    public const string AuthenticatorOff = "authenticator-off";

    public static string AddressOf(string news) => $"{PageUrls.Account}?done={news}";

    public static string? InWords(string news) =>
        news switch
        {
            PasswordChanged => "Your password is changed. Other sessions of yours end within ten seconds.",
            PasskeyAdded => "The passkey is added. You can sign in with it from now on.",
            PasskeyRemoved => "The passkey is removed.",
            AuthenticatorOff => "The second step is off. Your password alone signs you in.",
            OthersSignedOut => "All your other sessions end within ten seconds.",
            _ => null,
        };
}
