using MailKit.Net.Smtp;
using Microsoft.Extensions.Options;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Mail;

namespace ProductBalance.Web.Outgoing.Mail;

/// <summary>Sends the mail that is due over one connection to the mail server. It does nothing until mail is configured.</summary>
public sealed class MailSender(
    MailComposer composer,
    MailQueue queue,
    MailWriter writer,
    IOptions<MailOptions> options,
    OutgoingSignal outgoing,
    TimeProvider time,
    ILogger<MailSender> logger
) : WokenService(Interval, time, logger)
{
    private const int PatienceInMilliseconds = 30_000;

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);

    private readonly ILogger _logger = logger;

    public override async Task WorkAsync(CancellationToken cancellationToken)
    {
        if (!options.Value.IsOn)
        {
            return;
        }

        await composer.ComposeAsync(cancellationToken);
        using var server = new SmtpClient { Timeout = PatienceInMilliseconds };
        foreach (var id in await queue.DueAsync(cancellationToken))
        {
            if (await queue.ClaimAsync(id, cancellationToken) is { } mail)
            {
                await TrySendAsync(server, mail, cancellationToken);
                if (!server.IsConnected)
                {
                    return; // the server is away: the others wait without being counted as failed
                }
            }
        }

        if (server.IsConnected)
        {
            await server.DisconnectAsync(quit: true, cancellationToken);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        outgoing.Raised += WakeUp;
        try
        {
            await base.ExecuteAsync(stoppingToken);
        }
        finally
        {
            outgoing.Raised -= WakeUp;
        }
    }

    private async Task TrySendAsync(SmtpClient server, ClaimedMail mail, CancellationToken cancellationToken)
    {
        try
        {
            await ConnectAsync(server, cancellationToken);
            await server.SendAsync(await writer.WriteAsync(mail), cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            _logger.LogWarning(exception, "Mail {Mail} could not be sent; it is tried again", mail.Id);
            await queue.MarkFailedAsync(mail.Id, cancellationToken);
            return;
        }

        // The server has it: this is written down even where the program is stopping.
        await queue.MarkSentAsync(mail.Id, CancellationToken.None);
    }

    private async Task ConnectAsync(SmtpClient server, CancellationToken cancellationToken)
    {
        if (server.IsConnected)
        {
            return;
        }

        var settings = options.Value;
        await server.ConnectAsync(settings.Host!, settings.Port, settings.Security, cancellationToken); // mail is on, so that it is set
        if (settings is { UserName: { } name, Password: { } password })
        {
            await server.AuthenticateAsync(name, password, cancellationToken);
        }
    }
}
