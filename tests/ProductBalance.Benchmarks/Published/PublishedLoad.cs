using System.Globalization;
using System.Net.Http.Headers;

namespace ProductBalance.Benchmarks.Published;

/// <summary>
/// Requests a second of a published roadmap of 200 entries, beside a bare server that answers with the same bytes: in short turns,
/// within one run, so that whatever else the machine does takes from both.
/// </summary>
public static class PublishedLoad
{
    private const int Rounds = 15;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(10); // until nothing is compiled anew

    private static readonly TimeSpan Round = TimeSpan.FromSeconds(1.5);

    public static async Task RunAsync()
    {
        await using var app = new PublishedServer();
        var page = new Uri(app.Address, $"/r/{LargeRoadmap.Slug}");
        await LargeRoadmap.AddAsync(app.Services);
        var body = await ReadAsync(page);
        await using var bare = await BareServer.StartAsync(body);
        Console.WriteLine($"{body.Length} bytes compressed, {HttpLoad.Connections} connections");

        var (ours, theirs) = (new HttpLoad(page), new HttpLoad(bare.Address));
        await ours.RunAsync(WarmUp);
        await theirs.RunAsync(WarmUp);
        var turns = new List<(Turn Published, Turn Bare)>();
        for (var round = 0; round < Rounds; round++)
        {
            turns.Add((await TakeAsync(ours), await TakeAsync(theirs)));
            Console.WriteLine($"published {turns[^1].Published}, bare {turns[^1].Bare}");
        }

        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"median ratio of requests {MedianOf(turns.Select(turn => turn.Published.Rate / turn.Bare.Rate)):0.00}, "
                    + $"of processor time {MedianOf(turns.Select(turn => turn.Bare.Cost / turn.Published.Cost)):0.00}"
            )
        );
    }

    // Client and both servers are this process: its processor time is what a request costs, however busy the machine is.
    private static async Task<Turn> TakeAsync(HttpLoad load)
    {
        var before = Environment.CpuUsage.TotalTime;
        var rate = await load.RunAsync(Round);
        return new(rate, (Environment.CpuUsage.TotalTime - before).TotalMicroseconds / (rate * Round.TotalSeconds));
    }

    private static double MedianOf(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);

    private static async Task<byte[]> ReadAsync(Uri page)
    {
        using var client = new HttpClient();
        client.DefaultRequestHeaders.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));
        return await client.GetByteArrayAsync(page);
    }

    /// <summary>What one turn came to.</summary>
    /// <param name="Rate">Requests a second.</param>
    /// <param name="Cost">Microseconds of processor time a request.</param>
    private sealed record Turn(double Rate, double Cost)
    {
        public override string ToString() =>
            string.Create(CultureInfo.InvariantCulture, $"{Rate:N0}/s at {Cost:0.0} µs");
    }
}
