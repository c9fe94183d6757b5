using System.IO.Compression;
using System.Net.Http.Headers;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Published.Roadmap;

/// <summary>What a large roadmap weighs on the wire.</summary>
public sealed class RoadmapWeightTests : RoadmapTestContext
{
    private const int MostBytes = 60_000;

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task TwoHundredEntries_FitTheWire(string encoding)
    {
        await PublishAsync(1, ManyEntries.Make(200));

        var answer = await GetAsync(Address, encoding);
        var again = await GetAsync(Address, encoding);

        Assert.Equal(encoding, Assert.Single(answer.Content.Headers.ContentEncoding));
        Assert.Equal("Accept-Encoding", Assert.Single(answer.Headers.Vary));
        var bytes = await answer.Content.ReadAsByteArrayAsync(None);
        TestContext.Current.TestOutputHelper?.WriteLine($"{encoding}: {bytes.Length} bytes");
        Assert.InRange(bytes.Length, 1_000, MostBytes);
        Assert.Equal(bytes, await again.Content.ReadAsByteArrayAsync(None));
        Assert.Contains("199: ", await ReadAsync(bytes, encoding));
    }

    [Fact]
    public async Task TheSamePage_IsSentInTheWayThatEachReaderReads()
    {
        await PublishAsync(1, ManyEntries.Make(20));

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
