using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace ProductBalance.Web.Outgoing.Mail;

/// <summary>
/// The secret parts of the links in our mail. They are encrypted and signed with the keys of the installation, so that they
/// can be neither guessed nor made by others, and nothing needs to be stored.
/// </summary>
public sealed class MailLinks(IDataProtectionProvider protection, TimeProvider time)
{
    private const char Separator = '\n';

    private static readonly TimeSpan QuestionHolds = TimeSpan.FromDays(7);

    private readonly IDataProtector _stopping = protection.CreateProtector("ProductBalance.Mail.Unsubscribe.v1");

    private readonly IDataProtector _confirming = protection.CreateProtector("ProductBalance.Mail.Confirm.v1");

    /// <summary>By this, mail to somebody ends. It holds for good: so does their wish.</summary>
    public string ForStopping(Guid userId) => _stopping.Protect(userId.ToString());

    /// <summary>By this, an address is said to be somebody's. It holds for a week.</summary>
    public string ForConfirming(Guid userId, string address)
    {
        var until = (time.GetUtcNow() + QuestionHolds).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return _confirming.Protect(string.Join(Separator, userId, until, address));
    }

    /// <summary>Whose mail a link ends; null where it is not one of ours.</summary>
    public Guid? ReadStopping(string token) => Read(_stopping, token) is { } text ? Guid.Parse(text) : null;

    /// <summary>Whose address a link confirms; null where it is not one of ours, or too old.</summary>
    public (Guid UserId, string Address)? ReadConfirming(string token) =>
        Read(_confirming, token)?.Split(Separator) is [var user, var until, var address]
        && long.Parse(until, CultureInfo.InvariantCulture) >= time.GetUtcNow().ToUnixTimeSeconds()
            ? (Guid.Parse(user), address)
            : null;

    private static string? Read(IDataProtector protector, string token)
    {
        try
        {
            return protector.Unprotect(token);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
