using MailKit.Security;
using MimeKit;

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

    /// <summary>Where people open the application: links of a mail begin with it.</summary>
    public Uri? Site { get; set; }

    public bool IsOn => Host is { Length: > 0 };

    /// <summary>All that is wrong with it.</summary>
    public IEnumerable<string> Problems()
    {
        if (!IsOn)
        {
            yield break;
        }

        if (Port is < 1 or > 65_535)
        {
            yield return "Mail__Port is the port of the mail server, 1 to 65535.";
        }

        if (!MailboxAddress.TryParse(From, out _))
        {
            yield return "Mail__From must say who mail is from, such as: ProductBalance <balance@example.com>.";
        }

        if (Site is not { IsAbsoluteUri: true, Scheme: "https" or "http" })
        {
            yield return "Mail__Site must be the address at which people open ProductBalance, such as https://balance.example.com.";
        }

        if (UserName is null != Password is null)
        {
            yield return "Mail__UserName and Mail__Password belong together: give both, or neither.";
        }
    }
}
