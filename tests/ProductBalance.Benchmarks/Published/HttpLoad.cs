using System.Diagnostics;

namespace ProductBalance.Benchmarks.Published;

/// <summary>Asks one address again and again over many connections, each of which waits for its answer before it goes on.</summary>
/// <param name="address">Of http, on this machine.</param>
public sealed class HttpLoad(Uri address)
{
    /// <summary>Browsers that read at the same time.</summary>
    public const int Connections = 64;

    // Against a server that is faster than anybody thought.
    private const int MostRequests = 2_000_000;

    /// <summary>How many requests a second were answered within a time.</summary>
    public async Task<double> RunAsync(TimeSpan time)
    {
        var connections = await Task.WhenAll(
            Enumerable.Range(0, Connections).Select(_ => HttpConnection.OpenAsync(address))
        );
        var clock = Stopwatch.StartNew();
        var counts = await Task.WhenAll(
            connections.Select(connection => Task.Run(() => CountAsync(connection, clock, time)))
        );
        var seconds = clock.Elapsed.TotalSeconds;
        foreach (var connection in connections)
        {
            connection.Dispose();
        }

        return counts.Sum() / seconds;
    }

    private static async Task<int> CountAsync(HttpConnection connection, Stopwatch clock, TimeSpan time)
    {
        var count = 0;
        while (clock.Elapsed < time && count < MostRequests / Connections)
        {
            await connection.AskAsync();
            count++;
        }

        return count;
    }
}
