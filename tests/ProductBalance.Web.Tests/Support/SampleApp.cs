[assembly: AssemblyFixture(typeof(ProductBalance.Web.Tests.Support.SampleApp))]

namespace ProductBalance.Web.Tests.Support;

/// <summary>One application with the sample company, for all tests that call its API; it starts with the first of them.</summary>
public sealed class SampleApp : AppHost
{
    public SampleApp() => With("Sample:Load", "true");
}
