using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace ProductBalance.Web.Features.Exchange;

/// <summary>Counts the exports of each person.</summary>
public sealed class ExportThrottle(IOptions<ExchangeLimits> limits) : IRateLimiterPolicy<Guid>
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    // The words are those that all pages have.
    public Func<OnRejectedContext, CancellationToken, ValueTask>? OnRejected => null;

    public RateLimitPartition<Guid> GetPartition(HttpContext httpContext) =>
        RateLimitPartition.GetFixedWindowLimiter(
            CurrentActor.Of(httpContext.User).UserId,
            _ => new FixedWindowRateLimiterOptions { PermitLimit = limits.Value.ExportsPerMinute, Window = Window }
        );
}
