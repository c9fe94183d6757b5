using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace ProductBalance.Web.Api.Access;

/// <summary>Counts the reads and the writes of each token, a minute at a time.</summary>
public sealed class ApiThrottle(IOptions<ApiLimits> limits) : IRateLimiterPolicy<(Guid Token, bool IsRead)>
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public Func<OnRejectedContext, CancellationToken, ValueTask> OnRejected { get; } = RefuseAsync;

    public RateLimitPartition<(Guid Token, bool IsRead)> GetPartition(HttpContext httpContext)
    {
        var isRead = IsRead(httpContext);
        var token = httpContext.Features.Get<Caller>()?.TokenId ?? Guid.Empty;
        return RateLimitPartition.GetFixedWindowLimiter(
            (token, isRead),
            _ => new FixedWindowRateLimiterOptions
            {
                PermitLimit = isRead ? limits.Value.ReadsPerToken : limits.Value.WritesPerToken,
                Window = Window,
            }
        );
    }

    private static bool IsRead(HttpContext context) =>
        HttpMethods.IsGet(context.Request.Method)
        || HttpMethods.IsHead(context.Request.Method)
        || context.GetEndpoint()?.Metadata.GetMetadata<ReadOnlyCall>() is not null;

    private static async ValueTask RefuseAsync(OnRejectedContext rejected, CancellationToken cancellationToken)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var left) ? left : Window;
        var seconds = (int)Math.Ceiling(wait.TotalSeconds);
        rejected.HttpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        await ApiProblems
            .Of(
                StatusCodes.Status429TooManyRequests,
                $"This token has asked too often. Wait {seconds} seconds, then go on."
            )
            .ExecuteAsync(rejected.HttpContext);
    }
}
