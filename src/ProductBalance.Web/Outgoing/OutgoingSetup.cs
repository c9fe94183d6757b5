using System.Net;
using ProductBalance.Data.Connections;
using ProductBalance.Data.Webhooks;
using ProductBalance.Web.Outgoing.Connections;
using ProductBalance.Web.Outgoing.Mail;
using ProductBalance.Web.Outgoing.Webhooks;

namespace ProductBalance.Web.Outgoing;

/// <summary>What the program does by itself with others: mail, webhooks, and keeping in step with trackers.</summary>
public static class OutgoingSetup
{
    public static WebApplicationBuilder AddOutgoing(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<MailOptions>().BindConfiguration(MailOptions.Section);
        builder.Services.AddOptions<WebhookOptions>().BindConfiguration(WebhookOptions.Section);
        builder.Services.AddOptions<ConnectionOptions>().BindConfiguration(ConnectionOptions.Section);
        builder.Services.AddSenders();
        builder.Services.AddHostedService(provider => provider.GetRequiredService<MailSender>());
        builder.Services.AddHostedService(provider => provider.GetRequiredService<WebhookSender>());
        builder.Services.AddHostedService(provider => provider.GetRequiredService<ConnectionSync>());
        return builder;
    }

    /// <summary>The senders, which work when they are told to.</summary>
    public static IServiceCollection AddSenders(this IServiceCollection services) =>
        services
            .AddSingleton<MailLinks>()
            .AddSingleton<MailWriter>()
            .AddSingleton<MailSender>()
            .AddSingleton<NameLookup>(Dns.GetHostAddressesAsync)
            .AddSingleton<WebhookClient>()
            .AddSingleton<WebhookSender>()
            .AddSingleton<TrackerClient>()
            .AddSingleton<GitHubTracker>()
            .AddSingleton<JiraTracker>()
            .AddSingleton<IssueTrackers>()
            .AddSingleton<ConnectionTrial>()
            .AddSingleton<ConnectionSync>();
}
