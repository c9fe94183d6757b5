namespace ProductBalance.Web.Features.Access;

/// <summary>What the sign-in form sends: a name and a password, or what the browser's passkey answered.</summary>
public sealed class SignInInput
{
    public const int NameMaxLength = 256;

    public string Name { get; set; } = "";

    public string Password { get; set; } = "";

    public bool Remember { get; set; }

    /// <summary>The credential as JSON; empty when the person typed a password.</summary>
    public string? Passkey { get; set; }

    /// <summary>Why the browser gave no passkey.</summary>
    public string? PasskeyError { get; set; }
}
