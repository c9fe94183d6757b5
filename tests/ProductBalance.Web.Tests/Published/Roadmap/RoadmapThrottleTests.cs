using System.Net;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Published.Roadmap;

public sealed class RoadmapThrottleTests : RoadmapTestContext
{
    public RoadmapThrottleTests() => App.With("Limits:PublishedPerAddress", "2");

    [Fact]
    public async Task PagesThatHaveToBeMade_AreCountedByAddress_ThoseInMemoryAreNot()
    {
        await PublishAsync(1, [Entry("a", "Guest checkout")]);

        Assert.Equal(HttpStatusCode.OK, (await GetAsync(Address)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync("/r/other")).StatusCode);
        var refused = await GetAsync("/r/another");

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.NotNull(refused.Headers.RetryAfter);
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(Address)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync("/r/another", "192.0.2.2")).StatusCode);
    }

    private async Task<HttpResponseMessage> GetAsync(string path, string caller = "192.0.2.1")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add(LocalCaller.Header, caller);
        return await Client.SendAsync(request, None);
    }
}
