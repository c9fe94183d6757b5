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

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);

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
        var ratios = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            var (published, plain) = (await ours.RunAsync(Round), await theirs.RunAsync(Round));
            ratios.Add(published / plain);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"published {published:N0}/s, bare {plain:N0}/s, ratio {ratios[^1]:0.00}"
                )
            );
        }

        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"median ratio {ratios.Order().ElementAt(Rounds / 2):0.00}")
        );
    }

    private static async Task<byte[]> ReadAsync(Uri page)
    {
        using var client = new HttpClient();
        client.DefaultRequestHeaders.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));
        return await client.GetByteArrayAsync(page);
    }
}
