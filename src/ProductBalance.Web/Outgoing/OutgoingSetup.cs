using System.Net;
using Microsoft.Extensions.Options;
using ProductBalance.Data.Webhooks;
using ProductBalance.Web.Outgoing.Mail;
using ProductBalance.Web.Outgoing.Webhooks;

namespace ProductBalance.Web.Outgoing;

/// <summary>What leaves the program by itself: mail and webhooks.</summary>
public static class OutgoingSetup
{
    public static WebApplicationBuilder AddOutgoing(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<MailOptions>().BindConfiguration(MailOptions.Section).ValidateOnStart();
        builder.Services.AddOptions<WebhookOptions>().BindConfiguration(WebhookOptions.Section);
        builder.Services.AddSenders();
        builder.Services.AddHostedService(provider => provider.GetRequiredService<MailSender>());
        builder.Services.AddHostedService(provider => provider.GetRequiredService<WebhookSender>());
        return builder;
    }

    /// <summary>The senders, which work when they are told to.</summary>
    public static IServiceCollection AddSenders(this IServiceCollection services) =>
        services
            .AddSingleton<IValidateOptions<MailOptions>, MailOptionsCheck>()
            .AddSingleton<MailLinks>()
            .AddSingleton<MailWriter>()
            .AddSingleton<MailSender>()
            .AddSingleton<NameLookup>(Dns.GetHostAddressesAsync)
            .AddSingleton<GuardedConnection>()
            .AddSingleton<WebhookClient>()
            .AddSingleton<WebhookSender>();
}
