using System.Net;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Api.Access;

public sealed class ApiThrottleTests
{
    [Fact]
    public async Task Read_OneBeyondTheLimit_Is429WithTheTimeToWait()
    {
        await using var app = new AppHost().With("Limits:ReadsPerToken", "3");
        await app.AddPersonAsync("ada");
        using var script = await ApiClient.OfAsync(app, "ada");
        using var other = await ApiClient.OfAsync(app, "ada");
        string[] reads = ["impact/parse", "score", "score/rank"];
        foreach (var read in reads)
        {
            Assert.NotEqual(HttpStatusCode.TooManyRequests, (await script.PostAsync(read, "{}")).Status);
        }

        var beyond = await script.GetAsync("products");

        Assert.Equal(HttpStatusCode.TooManyRequests, beyond.Status);
        Assert.InRange(beyond.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal(HttpStatusCode.OK, (await other.GetAsync("products")).Status);
    }

    [Fact]
    public async Task Write_OneBeyondTheLimit_Is429AndReadsGoOn()
    {
        await using var app = new AppHost().With("Limits:WritesPerToken", "2");
        await app.AddPersonAsync("ada");
        using var script = await ApiClient.OfAsync(app, "ada");
        for (var write = 1; write <= 2; write++)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await script.PostAsync("products/none/items", "{}")).Status);
        }

        var beyond = await script.PostAsync("products/none/items", "{}");

        Assert.Equal(HttpStatusCode.TooManyRequests, beyond.Status);
        Assert.Equal(HttpStatusCode.OK, (await script.GetAsync("products")).Status);
    }
}
