using System.Globalization;
using System.IO.Compression;
using System.Net.Http.Headers;
using ProductBalance.Domain.Roadmap;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Published.Roadmap;

/// <summary>What a large roadmap weighs on the wire.</summary>
public sealed class RoadmapWeightTests : RoadmapTestContext
{
    private const int MostBytes = 60_000;

    private static readonly string[] Words =
    [
        "checkout",
        "basket",
        "search",
        "returns",
        "payment",
        "parcel",
        "voucher",
        "account",
        "invoice",
        "stock",
        "supplier",
        "warehouse",
        "refund",
        "newsletter",
        "review",
        "address",
        "delivery",
        "catalogue",
        "price",
        "login",
    ];

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task TwoHundredEntries_FitTheWire(string encoding)
    {
        await PublishAsync(1, Entries(200));

        var answer = await GetAsync(Address, encoding);
        var again = await GetAsync(Address, encoding);

        Assert.Equal(encoding, Assert.Single(answer.Content.Headers.ContentEncoding));
        Assert.Equal("Accept-Encoding", Assert.Single(answer.Headers.Vary));
        var bytes = await answer.Content.ReadAsByteArrayAsync(None);
        TestContext.Current.TestOutputHelper?.WriteLine($"{encoding}: {bytes.Length} bytes");
        Assert.InRange(bytes.Length, 1_000, MostBytes);
        Assert.Equal(bytes, await again.Content.ReadAsByteArrayAsync(None));
        Assert.Contains("Entry 199 about", await ReadAsync(bytes, encoding));
    }

    [Fact]
    public async Task TheSamePage_IsSentInTheWayThatEachReaderReads()
    {
        await PublishAsync(1, Entries(20));

        var packed = await GetAsync(Address, "br");
        var plain = await Client.GetAsync(Address, None);

        Assert.Empty(plain.Content.Headers.ContentEncoding);
        Assert.Equal("Accept-Encoding", Assert.Single(plain.Headers.Vary));
        Assert.Equal(packed.Headers.ETag, plain.Headers.ETag);
        Assert.Equal(
            await plain.Content.ReadAsStringAsync(None),
            await ReadAsync(await packed.Content.ReadAsByteArrayAsync(None), "br")
        );
    }

    private static IReadOnlyList<CopiedEntry> Entries(int count) => [.. Enumerable.Range(0, count).Select(EntryOf)];

    // As varied as people write: compression finds little that repeats but the markup.
    private static CopiedEntry EntryOf(int number)
    {
        var random = new Random(number);
        string Text(int words) => string.Join(' ', random.GetItems(Words, words));
        return Entry(
            Convert.ToHexStringLower(BitConverter.GetBytes(random.NextInt64())),
            string.Create(CultureInfo.InvariantCulture, $"Entry {number} about {Text(4)}"),
            (RoadmapHorizon)(number % 4),
            Text(14),
            random.NextDouble() * 100,
            Days(12, 1 + number % 10, 11 + number % 20)
        );
    }

    private async Task<HttpResponseMessage> GetAsync(string path, string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(encoding));
        return await Client.SendAsync(request, None);
    }

    private static async Task<string> ReadAsync(byte[] bytes, string encoding)
    {
        using var packed = new MemoryStream(bytes);
        await using Stream plain =
            encoding == "br"
                ? new BrotliStream(packed, CompressionMode.Decompress)
                : new GZipStream(packed, CompressionMode.Decompress);
        using var reader = new StreamReader(plain);
        return await reader.ReadToEndAsync(None);
    }
}
