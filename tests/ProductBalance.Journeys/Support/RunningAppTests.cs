using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit.Sdk;

namespace ProductBalance.Journeys.Support;

public sealed class RunningAppTests
{
    [Fact]
    public async Task Dispose_AfterALoggedError_FailsTheJourney()
    {
        var app = new RunningApp();
        Assert.True(app.Address.IsLoopback);

        app.Services.GetRequiredService<ILogger<RunningApp>>().LogError("Something broke.");

        var failure = await Assert.ThrowsAnyAsync<XunitException>(async () => await app.DisposeAsync());
        Assert.Contains("Something broke.", failure.Message, StringComparison.Ordinal);
    }
}
