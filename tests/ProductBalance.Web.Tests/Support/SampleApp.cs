[assembly: AssemblyFixture(typeof(ProductBalance.Web.Tests.Support.SampleApp))]

namespace ProductBalance.Web.Tests.Support;

/// <summary>
/// The application with the sample company. Tests that only ask share one; a class that hands items in or adds people takes
/// one of its own, as <c>IClassFixture</c>, so that all can run at once.
/// </summary>
public sealed class SampleApp : AppHost, IAsyncLifetime
{
    public SampleApp() => With("Sample:Load", "true");

    // Classes that share it run at once, and the first use of each would start it.
    public ValueTask InitializeAsync()
    {
        StartServer();
        return ValueTask.CompletedTask;
    }
}
