using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ProductBalance.Journeys.Support;

/// <summary>Keeps what the server logs as an error, or with an exception.</summary>
public sealed class LoggedFaults : ILoggerProvider
{
    private readonly ConcurrentQueue<string> _faults = new();

    public IReadOnlyCollection<string> All => _faults;

    public ILogger CreateLogger(string categoryName) => new FaultLog(categoryName, _faults);

    public void Dispose()
    {
        // Read after the server has gone: nothing to let go.
    }

    private sealed class FaultLog(string category, ConcurrentQueue<string> faults) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        )
        {
            if (logLevel >= LogLevel.Error || (logLevel == LogLevel.Warning && exception is not null))
            {
                faults.Enqueue($"{logLevel} {category}: {formatter(state, exception)} {exception}");
            }
        }
    }
}
