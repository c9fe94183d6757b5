using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace ProductBalance.Web.Features.Access;

/// <summary>
/// Slows down guessing: the wait grows with the tries, from a minute to an hour. The limits for an account count by address
/// too, so that nobody can lock a colleague out from elsewhere.
/// </summary>
public sealed class SignInThrottle(IOptions<SignInLimits> limits) : IDisposable
{
    public const string ByAddress = "sign-in";

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly PartitionedRateLimiter<(string Account, IPAddress? Address)> _accounts =
        PartitionedRateLimiter.CreateChained(
            PerAccount(limits.Value.SignInPerAccount, Minute),
            PerAccount(limits.Value.SignInPerAccountInTenMinutes, 10 * Minute),
            PerAccount(limits.Value.SignInPerAccountInAnHour, 60 * Minute)
        );

    /// <summary>Counts one try; null when it may go on, else how long to wait.</summary>
    public TimeSpan? Count(string account, IPAddress? address)
    {
        using var lease = _accounts.AttemptAcquire((account, address));
        return lease.IsAcquired ? null : WaitOf(lease);
    }

    public void Dispose() => _accounts.Dispose();

    /// <summary>The limit that stands before the sign-in pages: it counts what they are sent, not how often they are looked at.</summary>
    public static void LimitByAddress(RateLimiterOptions options)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = async (rejected, cancel) =>
        {
            var wait = WaitOf(rejected.Lease);
            SetRetryAfter(rejected.HttpContext.Response, wait);
            await rejected.HttpContext.Response.WriteAsync(InWords(wait), cancel);
        };
        options.AddPolicy(
            ByAddress,
            context =>
                HttpMethods.IsPost(context.Request.Method)
                    ? RateLimitPartition.GetFixedWindowLimiter(
                        context.Connection.RemoteIpAddress?.ToString() ?? "",
                        _ =>
                            Within(
                                context
                                    .RequestServices.GetRequiredService<IOptions<SignInLimits>>()
                                    .Value.SignInPerAddress,
                                Minute
                            )
                    )
                    : RateLimitPartition.GetNoLimiter("")
        );
    }

    public static void SetRetryAfter(HttpResponse response, TimeSpan wait)
    {
        response.StatusCode = StatusCodes.Status429TooManyRequests;
        response.Headers.RetryAfter = Seconds(wait).ToString(CultureInfo.InvariantCulture);
    }

    public static string InWords(TimeSpan wait) =>
        wait <= 2 * Minute
            ? $"Too many tries. Wait {Seconds(wait)} seconds, then try again."
            : $"Too many tries. Wait {Math.Ceiling(wait.TotalMinutes)} minutes, then try again.";

    private static int Seconds(TimeSpan wait) => (int)Math.Ceiling(wait.TotalSeconds);

    private static TimeSpan WaitOf(RateLimitLease lease) =>
        lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : Minute;

    private static PartitionedRateLimiter<(string Account, IPAddress? Address)> PerAccount(
        int tries,
        TimeSpan window
    ) =>
        PartitionedRateLimiter.Create<(string Account, IPAddress? Address), (string, IPAddress?)>(key =>
            RateLimitPartition.GetFixedWindowLimiter(
                (key.Account.ToUpperInvariant(), key.Address),
                _ => Within(tries, window)
            )
        );

    private static FixedWindowRateLimiterOptions Within(int tries, TimeSpan window) =>
        new() { PermitLimit = tries, Window = window };
}
