using Microsoft.AspNetCore.Identity;

namespace ProductBalance.Data.Access;

/// <summary>A person with an account. What they may do in a product is their membership's role.</summary>
public sealed class AppUser : IdentityUser<Guid>
{
    public const int DisplayNameMaxLength = 100;

    /// <summary>The name that colleagues see.</summary>
    public required string DisplayName { get; set; }

    /// <summary>May do everything in every product, and run the installation.</summary>
    public bool IsAdministrator { get; set; }

    /// <summary>A person of the sample company: no password, no passkey; one-click sign-in in Development only.</summary>
    public bool IsSample { get; set; }

    /// <summary>Set when an administrator took the access away; sessions and tokens stop at their next request.</summary>
    public DateTimeOffset? DisabledAt { get; set; }
}
