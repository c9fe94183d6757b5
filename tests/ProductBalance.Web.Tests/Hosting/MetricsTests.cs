using System.Net;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Hosting;

public sealed class MetricsTests(SampleApp app)
{
    [Fact]
    public async Task Metrics_UnlessSwitchedOn_AreNotThere()
    {
        using var visitor = new Visitor(app);

        using var answer = await visitor.Client.GetAsync("/metrics", TestContext.Current.CancellationToken);

        Assert.NotEqual(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Metrics_SwitchedOn_CountRequests()
    {
        await using var metered = new AppHost().With("Metrics:Enabled", "true");
        using var visitor = new Visitor(metered);
        await visitor.Client.GetAsync("/health/live", TestContext.Current.CancellationToken);

        using var answer = await visitor.Client.GetAsync("/metrics", TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("http_server_request_duration_seconds_count", text);
        Assert.Contains("dotnet_", text);
    }
}
