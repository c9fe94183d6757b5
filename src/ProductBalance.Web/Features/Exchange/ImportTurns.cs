using Microsoft.Extensions.Options;
using ProductBalance.Domain;

namespace ProductBalance.Web.Features.Exchange;

/// <summary>Gives imports their turn, so that a few large ones cannot take the server from everybody else.</summary>
public sealed class ImportTurns(IOptions<ExchangeLimits> quota, TimeProvider time)
{
    /// <summary>The code of a refusal; the caller may try again later.</summary>
    public const string RefusalCode = "too-many-imports";

    private static readonly TimeSpan Window = TimeSpan.FromHours(1);
    private readonly Lock _lock = new();
    private readonly Dictionary<Guid, Queue<DateTimeOffset>> _starts = [];
    private int _underWay;

    /// <summary>Begins an import; it is over when the turn is disposed.</summary>
    /// <exception cref="DomainRuleException">There are too many.</exception>
    public IDisposable Take(Guid userId)
    {
        lock (_lock)
        {
            var now = time.GetUtcNow();
            var starts = StartsOf(userId, now);
            if (_underWay >= quota.Value.ImportsAtOnce)
            {
                throw new DomainRuleException(
                    RefusalCode,
                    $"{_underWay} imports are under way, the most at once. Try again when one of them is done."
                );
            }

            if (starts.Count >= quota.Value.ImportsPerHour)
            {
                var minutes = Math.Ceiling((starts.Peek() + Window - now).TotalMinutes);
                throw new DomainRuleException(
                    RefusalCode,
                    $"You have started {starts.Count} imports within an hour, the most that are taken. Try again in {minutes} minutes."
                );
            }

            starts.Enqueue(now);
            _underWay++;
            return new Turn(this);
        }
    }

    private Queue<DateTimeOffset> StartsOf(Guid userId, DateTimeOffset now)
    {
        if (!_starts.TryGetValue(userId, out var starts))
        {
            _starts[userId] = starts = new Queue<DateTimeOffset>();
        }

        while (starts.TryPeek(out var oldest) && oldest <= now - Window)
        {
            starts.Dequeue();
        }

        return starts;
    }

    private void End()
    {
        lock (_lock)
        {
            _underWay--;
        }
    }

    private sealed class Turn(ImportTurns turns) : IDisposable
    {
        private int _isOver;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _isOver, 1) == 0)
            {
                turns.End();
            }
        }
    }
}
