using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace ProductBalance.Web.Hosting;

/// <summary>Counts the live pages of each person by their connections: nobody takes the server's memory alone.</summary>
public sealed class OpenPages(IOptions<PageLimits> limits) : IDisposable
{
    private readonly PartitionedRateLimiter<string> _people = PartitionedRateLimiter.Create<string, string>(person =>
        RateLimitPartition.GetConcurrencyLimiter(
            person,
            _ => new ConcurrencyLimiterOptions { PermitLimit = limits.Value.PagesPerPerson }
        )
    );

    /// <summary>A connection comes; its lease is held for as long as it stays.</summary>
    public RateLimitLease Enter(ClaimsPrincipal person) => _people.AttemptAcquire(IdOf(person));

    /// <summary>Whether the person has as many open as one may have.</summary>
    public bool IsFull(ClaimsPrincipal person) => _people.GetStatistics(IdOf(person)) is { CurrentAvailablePermits: 0 };

    public void Dispose() => _people.Dispose();

    private static string IdOf(ClaimsPrincipal person) => person.FindFirstValue(ClaimTypes.NameIdentifier) ?? "";
}
