using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace ProductBalance.Web.Published;

/// <summary>Counts by address the published pages that have to be made. The pages in memory stand before it.</summary>
public sealed class PublishedThrottle(IOptions<PublishedLimits> limits) : IRateLimiterPolicy<string>
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    // The words are those that all pages have.
    public Func<OnRejectedContext, CancellationToken, ValueTask>? OnRejected => null;

    public RateLimitPartition<string> GetPartition(HttpContext httpContext) =>
        RateLimitPartition.GetFixedWindowLimiter(
            httpContext.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = limits.Value.PublishedPerAddress, Window = Window }
        );
}
