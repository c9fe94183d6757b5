using MimeKit;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Mail;
using ProductBalance.Domain.Mail;
using ProductBalance.Web.Outgoing.Mail;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Outgoing.Mail;

public sealed class MailSenderTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Digest_HoldsTheDayInTextAndHtml_WithTheHeadersThatEndIt()
    {
        await using var server = new MailServer();
        await using var scene = await OutgoingScene.OpenAsync();
        await scene.WantMailAsync(server, MailRhythm.Digest);
        await scene.ReceiveAsync("Grace moved PB-7 “Wallets <b>”\r\nto planned.", item: 7);
        await scene.ReceiveAsync("Grace dropped PB-8 “Old”.", item: 8);
        await scene.SendMailAsync();
        Assert.Empty(LettersOf(server));
        scene.Time.Advance(TimeSpan.FromHours(22.5)); // Saturday, 08:31 in Berlin

        await scene.SendMailAsync();
        await scene.SendMailAsync();

        var mail = Assert.Single(LettersOf(server));
        Assert.Equal("2 messages: Shop", mail.Subject);
        Assert.Equal("\"Ada Lovelace\" <ada@example.com>", mail.To.ToString());
        Assert.Contains("- Grace moved PB-7 “Wallets <b>” to planned.", mail.TextBody);
        Assert.Contains("https://balance.example.com/p/shop/items/7", mail.TextBody);
        Assert.Contains("20 Nov 2026 10:01 (Europe/Berlin)", mail.TextBody);
        Assert.Contains("&lt;b&gt;", mail.HtmlBody);
        Assert.DoesNotContain("<b>", mail.HtmlBody);
        Assert.StartsWith("<https://balance.example.com/mail/stop/", mail.Headers[HeaderId.ListUnsubscribe]);
        Assert.Equal("List-Unsubscribe=One-Click", mail.Headers[HeaderId.ListUnsubscribePost]);
        Assert.Equal("auto-generated", mail.Headers[HeaderId.AutoSubmitted]);
    }

    [Fact]
    public async Task Link_OfAMail_EndsTheMailOfItsReaderAndOfNobodyElse()
    {
        await using var server = new MailServer();
        await using var scene = await OutgoingScene.OpenAsync();
        await scene.WantMailAsync(server);
        await scene.ReceiveAsync("News");
        await scene.SendMailAsync();
        var header = Assert.Single(LettersOf(server)).Headers[HeaderId.ListUnsubscribe] ?? "";

        var token = new Uri(header.Trim('<', '>')).Segments[^1];

        Assert.Equal(scene.Ada.UserId, scene.Get<MailLinks>().ReadStopping(token));
        Assert.Null(scene.Get<MailLinks>().ReadStopping(token[..^2] + "xx"));
        Assert.Null(scene.Get<MailLinks>().ReadConfirming(token));
    }

    [Fact]
    public async Task Mail_ThatTheServerPutsOff_IsSentLater_UnderTheSameId()
    {
        await using var server = new MailServer();
        await using var scene = await OutgoingScene.OpenAsync();
        await scene.WantMailAsync(server);
        await scene.SendMailAsync();
        await scene.ReceiveAsync("News");
        server.Refuse(1);
        await scene.SendMailAsync();
        Assert.Empty(LettersOf(server));
        scene.Time.Advance(TimeSpan.FromMinutes(1));

        await scene.SendMailAsync();

        Assert.Equal("News", Assert.Single(LettersOf(server)).Subject);
    }

    [Fact]
    public async Task Kill_BeforeTheServerHasIt_LosesAndRepeatsNothing()
    {
        await using var server = new MailServer();
        await using var scene = await OutgoingScene.OpenAsync();
        await scene.WantMailAsync(server);
        await scene.ReceiveAsync("News");
        await TakeAsync(scene);

        await scene.RestartAsync();
        await scene.SendMailAsync();
        Assert.Empty(LettersOf(server)); // the lease of the dead process
        scene.Time.Advance(BackOff.Lease);
        await scene.SendMailAsync();
        await scene.SendMailAsync();

        Assert.Single(LettersOf(server));
    }

    // SMTP has no way to ask what became of a mail: one that was sent and not marked is sent again, as the same message.
    [Fact]
    public async Task Kill_AfterTheServerHasIt_SendsTheSameMessageIdAgain()
    {
        await using var server = new MailServer();
        await using var scene = await OutgoingScene.OpenAsync();
        await scene.WantMailAsync(server);
        await scene.ReceiveAsync("News");
        var taken = await TakeAsync(scene);
        var sent = await scene.Get<MailWriter>().WriteAsync(taken);

        await scene.RestartAsync();
        scene.Time.Advance(BackOff.Lease);
        await scene.SendMailAsync();

        var again = Assert.Single(LettersOf(server));
        Assert.Equal((sent.MessageId, sent.Date), (again.MessageId, again.Date));
    }

    [Fact]
    public async Task Address_IsAskedFirst_AndNothingElseIsSentToIt()
    {
        await using var server = new MailServer();
        await using var scene = await OutgoingScene.OpenAsync();
        (scene.Mail.Host, scene.Mail.Port) = ("127.0.0.1", server.Port);
        var preferences = scene.Get<MailPreferenceStore>();
        var wish = new MailPreferenceInput(OutgoingScene.AdasAddress, MailRhythm.AtOnce, 8, null, null, "UTC");
        await preferences.SaveAsync(scene.Ada, wish, None);
        scene.Time.Advance(TimeSpan.FromMinutes(1));
        await scene.ReceiveAsync("News");

        await scene.SendMailAsync();

        var question = Assert.Single(server.Taken);
        Assert.Equal("Is this your address?", question.Subject);
        Assert.Contains("https://balance.example.com/mail/confirm/", question.TextBody);
        Assert.DoesNotContain("News", question.TextBody);
    }

    [Fact]
    public async Task Mail_ThatIsNotConfigured_IsNotSent()
    {
        await using var server = new MailServer();
        await using var scene = await OutgoingScene.OpenAsync();
        await scene.WantMailAsync(server);
        await scene.ReceiveAsync("News");
        scene.Mail.Host = null;

        await scene.SendMailAsync();

        Assert.Empty(server.Taken);
    }

    private static IEnumerable<MimeMessage> LettersOf(MailServer server) =>
        server.Taken.Where(mail => mail.Headers.Contains(HeaderId.ListUnsubscribe));

    /// <summary>What a process does before it sends.</summary>
    private static async Task<ClaimedMail> TakeAsync(OutgoingScene scene)
    {
        await scene.Get<MailComposer>().ComposeAsync(None);
        var queue = scene.Get<MailQueue>();
        foreach (var id in await queue.DueAsync(None))
        {
            if (await queue.ClaimAsync(id, None) is { } mail)
            {
                return mail;
            }
        }

        throw new InvalidOperationException("Nothing was to be sent.");
    }
}
