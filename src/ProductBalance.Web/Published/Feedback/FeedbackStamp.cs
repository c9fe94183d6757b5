using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using ProductBalance.Domain.Feedback;

namespace ProductBalance.Web.Published.Feedback;

/// <summary>
/// Says that a form was fetched from here, for this page, and not long ago, without a cookie. It names what the form
/// becomes, so that one that is sent twice is kept once. It is encrypted and signed with the keys of the installation.
/// </summary>
public sealed class FeedbackStamp(IDataProtectionProvider protection, TimeProvider time)
{
    private const char Separator = ' ';

    private static readonly TimeSpan Holds = TimeSpan.FromHours(12);

    /// <summary>A stamp for a form on one page.</summary>
    public string For(string page)
    {
        var now = time.GetUtcNow();
        var until = (now + Holds).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return ProtectorOf(page).Protect($"{Guid.CreateVersion7(now)}{Separator}{until}");
    }

    /// <summary>What the form becomes; null where the stamp is none of ours, of another page, or too old.</summary>
    public FeedbackId? Read(string page, string stamp)
    {
        try
        {
            return
                ProtectorOf(page).Unprotect(stamp).Split(Separator) is [var id, var until]
                && long.Parse(until, CultureInfo.InvariantCulture) >= time.GetUtcNow().ToUnixTimeSeconds()
                ? new(Guid.Parse(id))
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private IDataProtector ProtectorOf(string page) =>
        protection.CreateProtector("ProductBalance.Feedback.Stamp.v1", page);
}
