using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Options;
using MimeKit;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Mail;
using ProductBalance.Web.Hosting;

namespace ProductBalance.Web.Outgoing.Mail;

/// <summary>Writes a mail: plain text and HTML, with the headers by which a mail program offers to end it.</summary>
public sealed class MailWriter(
    IOptions<MailOptions> options,
    IOptions<SiteOptions> site,
    MailLinks links,
    IServiceScopeFactory scopes,
    ILoggerFactory logging
)
{
    private const int SubjectMaxLength = 120;

    public async Task<MimeMessage> WriteAsync(ClaimedMail mail)
    {
        var message = mail.Kind == MailKind.Letters ? await LettersAsync(mail) : await QuestionAsync(mail);
        var from = MailboxAddress.Parse(options.Value.From);
        message.From.Add(from);
        message.To.Add(new MailboxAddress(mail.Name, mail.Address));
        message.MessageId = $"{mail.Id:N}@{from.Domain}";
        message.Date = mail.CreatedAt;
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        return message;
    }

    private async Task<MimeMessage> LettersAsync(ClaimedMail mail)
    {
        var stop = Absolute(PageUrls.StopMail(links.ForStopping(mail.UserId)));
        var subject = SubjectOf(mail);
        var html = await RenderAsync<LettersMail>(
            new()
            {
                [nameof(LettersMail.Mail)] = mail,
                [nameof(LettersMail.Subject)] = subject,
                [nameof(LettersMail.AddressOf)] = (Func<InboxEntry, string>)AddressOf,
                [nameof(LettersMail.Settings)] = Absolute(PageUrls.Following),
                [nameof(LettersMail.Stop)] = stop,
            }
        );
        var message = MessageOf(subject, TextOf(mail, stop), html);
        message.Headers.Add(HeaderId.ListUnsubscribe, $"<{stop}>");
        message.Headers.Add(HeaderId.ListUnsubscribePost, "List-Unsubscribe=One-Click");
        return message;
    }

    private async Task<MimeMessage> QuestionAsync(ClaimedMail mail)
    {
        const string Subject = "Is this your address?";
        var confirm = Absolute(PageUrls.ConfirmMail(links.ForConfirming(mail.UserId, mail.Address)));
        var html = await RenderAsync<QuestionMail>(
            new()
            {
                [nameof(QuestionMail.Subject)] = Subject,
                [nameof(QuestionMail.Name)] = mail.Name,
                [nameof(QuestionMail.Confirm)] = confirm,
            }
        );
        var text =
            $"{mail.Name} asked ProductBalance to send mail to this address.\n\nYes, send it here: {confirm}\n\n"
            + "Was it not you? Then do nothing: nothing more comes.\n";
        return MessageOf(Subject, text, html);
    }

    private static MimeMessage MessageOf(string subject, string text, string html) =>
        new() { Subject = subject, Body = new BodyBuilder { TextBody = text, HtmlBody = html }.ToMessageBody() };

    private static string SubjectOf(ClaimedMail mail) =>
        mail.Lines is [var only]
            ? PlainText.Shortened(PlainText.OneLine(only.Text), SubjectMaxLength)
            : $"{mail.Lines.Count} messages: {string.Join(", ", mail.Lines.Select(line => PlainText.OneLine(line.ProductName)).Distinct())}";

    private string TextOf(ClaimedMail mail, string stop)
    {
        var text = new StringBuilder();
        foreach (var product in mail.Lines.GroupBy(line => line.ProductName))
        {
            text.Append(product.Key).Append("\n\n");
            foreach (var line in product)
            {
                text.Append("- ").Append(PlainText.OneLine(line.Text)).Append('\n');
                text.Append("  ").Append(Figures.Moment(line.At, mail.TimeZone)).Append('\n');
                text.Append("  ").Append(AddressOf(line)).Append("\n\n");
            }
        }

        text.Append("You get this because you asked for mail.\n");
        text.Append("Change what comes and when: ").Append(Absolute(PageUrls.Following)).Append('\n');
        return text.Append("End all mail: ").Append(stop).Append('\n').ToString();
    }

    private string AddressOf(InboxEntry line) => Absolute(PageUrls.Of(line));

    private string Absolute(string path) => new Uri(site.Value.Address!, path).AbsoluteUri; // mail is on, so that it is set

    private async Task<string> RenderAsync<TMail>(Dictionary<string, object?> parameters)
        where TMail : IComponent
    {
        await using var scope = scopes.CreateAsyncScope(); // the renderer needs services of one
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, logging);
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<TMail>(ParameterView.FromDictionary(parameters))).ToHtmlString()
        );
    }
}
