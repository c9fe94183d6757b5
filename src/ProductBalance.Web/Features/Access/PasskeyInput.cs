namespace ProductBalance.Web.Features.Access;

/// <summary>A new passkey, as the browser answers and its owner names it.</summary>
public sealed class PasskeyInput
{
    public const int NameMaxLength = 60;

    public string? Name { get; set; }

    /// <summary>The credential as JSON.</summary>
    public string? Passkey { get; set; }

    /// <summary>Why the browser gave none.</summary>
    public string? PasskeyError { get; set; }
}
