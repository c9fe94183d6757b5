using MailKit.Security;
using MimeKit;
using ProductBalance.Web.Hosting;

namespace ProductBalance.Web.Outgoing.Mail;

/// <summary>Section <c>Mail</c> of the settings. Without a host no mail is sent.</summary>
public sealed class MailOptions
{
    public const string Section = "Mail";

    /// <summary>The mail server that takes our mail.</summary>
    public string? Host { get; set; }

    public int Port { get; set; } = 587;

    public SecureSocketOptions Security { get; set; } = SecureSocketOptions.StartTls;

    public string? UserName { get; set; }

    /// <summary>Belongs into the environment; it is shown nowhere.</summary>
    public string? Password { get; set; }

    /// <summary>Who our mail is from: <c>ProductBalance &lt;balance@example.com&gt;</c>.</summary>
    public string From { get; set; } = "";

    public bool IsOn => Host is { Length: > 0 };

    /// <summary>All that is wrong with it where it is on.</summary>
    /// <param name="site">Links of a mail begin with its address.</param>
    public IEnumerable<string> Problems(SiteOptions site)
    {
        if (Port is < 1 or > 65_535)
        {
            yield return "Mail__Port is the port of the mail server, 1 to 65535.";
        }

        if (!MailboxAddress.TryParse(From, out _))
        {
            yield return "Mail__From must say who mail is from, such as: ProductBalance <balance@example.com>.";
        }

        if (site.Address is null)
        {
            yield return "Site__Address must be the address at which people open ProductBalance, such as https://balance.example.com, so that mail can lead there.";
        }

        if (UserName is null != Password is null)
        {
            yield return "Mail__UserName and Mail__Password belong together: give both, or neither.";
        }
    }
}
