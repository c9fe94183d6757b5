using System.Net;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace ProductBalance.Web.Published.Feedback;

/// <summary>Counts by address what readers send. It is asked by the form, which keeps what was typed when it says no.</summary>
public sealed class FeedbackThrottle(IOptions<PublishedLimits> limits) : IDisposable
{
    private static readonly TimeSpan Window = TimeSpan.FromHours(1);

    private readonly PartitionedRateLimiter<IPAddress> _addresses = PartitionedRateLimiter.Create<IPAddress, IPAddress>(
        address =>
            RateLimitPartition.GetFixedWindowLimiter(
                address,
                _ => new FixedWindowRateLimiterOptions
                {
                    PermitLimit = limits.Value.FeedbackPerAddress,
                    Window = Window,
                }
            )
    );

    /// <summary>Counts one; null when it may go on, else how long to wait.</summary>
    public TimeSpan? Count(IPAddress? address)
    {
        using var lease = _addresses.AttemptAcquire(address ?? IPAddress.None);
        return lease.IsAcquired ? null
            : lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait
            : Window;
    }

    public void Dispose() => _addresses.Dispose();
}
