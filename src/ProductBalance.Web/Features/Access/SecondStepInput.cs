namespace ProductBalance.Web.Features.Access;

/// <summary>The second step of signing in: six digits of the authenticator app, or a recovery code.</summary>
public sealed class SecondStepInput
{
    public const int CodeMaxLength = 40;

    private const int DigitsLength = 6;

    public string? Code { get; set; }

    /// <summary>The digits as the app shows them, blanks left out; null where it is none of its codes.</summary>
    public string? Digits =>
        Typed.Replace(" ", "", StringComparison.Ordinal) is { Length: DigitsLength } digits
        && digits.All(char.IsAsciiDigit)
            ? digits
            : null;

    public string RecoveryCode => Typed.ToUpperInvariant();

    private string Typed => Code?.Trim() ?? "";
}
