namespace ProductBalance.Web.Features.Access;

/// <summary>Length counts, composition does not (ASVS 6.2).</summary>
public static class PasswordRules
{
    public const int MinimumLength = 12;

    public const int MaximumLength = 200;

    public const string InWords = "At least 12 characters; a short sentence is easy to remember and hard to guess.";
}
