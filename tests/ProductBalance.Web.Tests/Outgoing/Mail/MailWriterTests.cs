using Microsoft.Extensions.DependencyInjection;
using ProductBalance.Data.Mail;
using ProductBalance.Web.Outgoing.Mail;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Outgoing.Mail;

public sealed class MailWriterTests
{
    // Which, unlike a handful of services, checks from where each is asked for.
    [Fact]
    public async Task Write_InTheWholeApplication_GivesBothForms()
    {
        await using var app = new AppHost()
            .With("Mail:Host", "127.0.0.1")
            .With("Mail:From", "balance@example.com")
            .With("Site:Address", "https://balance.example.com");
        var mail = new ClaimedMail
        {
            Id = Guid.CreateVersion7(DateTimeOffset.UnixEpoch),
            Kind = MailKind.Letters,
            UserId = Guid.CreateVersion7(DateTimeOffset.UnixEpoch),
            Name = "Ada Lovelace",
            Address = "ada@example.com",
            CreatedAt = DateTimeOffset.UnixEpoch,
            TimeZone = "UTC",
            Lines = [],
        };

        var message = await app.Services.GetRequiredService<MailWriter>().WriteAsync(mail);

        Assert.Contains("end all mail", message.HtmlBody);
        Assert.Contains("End all mail", message.TextBody);
    }
}
