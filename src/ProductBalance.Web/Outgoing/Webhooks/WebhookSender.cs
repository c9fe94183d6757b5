using ProductBalance.Data.Activity;
using ProductBalance.Data.Webhooks;

namespace ProductBalance.Web.Outgoing.Webhooks;

/// <summary>Delivers to webhooks what is due, a few at once, so that one that does not answer holds up few others.</summary>
public sealed class WebhookSender(
    DeliveryQueue queue,
    WebhookClient client,
    OutgoingSignal outgoing,
    TimeProvider time,
    ILogger<WebhookSender> logger
) : WokenService(Interval, time, logger)
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    private const int MostAtOnce = 4;

    public override async Task WorkAsync(CancellationToken cancellationToken)
    {
        while (await queue.DueAsync(cancellationToken) is { Count: > 0 } due)
        {
            var atOnce = new ParallelOptions
            {
                MaxDegreeOfParallelism = MostAtOnce,
                CancellationToken = cancellationToken,
            };
            await Parallel.ForEachAsync(due, atOnce, DeliverAsync);
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

    private async ValueTask DeliverAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await queue.ClaimAsync(id, cancellationToken) is { } delivery)
        {
            var outcome = await client.CallAsync(delivery, cancellationToken);
            await queue.RecordAsync(id, outcome, cancellationToken);
        }
    }
}
