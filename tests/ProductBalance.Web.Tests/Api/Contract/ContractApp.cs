using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Api.Contract;

/// <summary>The application with the sample company, for a script that asks thousands of times.</summary>
public sealed class ContractApp : AppHost
{
    public ContractApp() =>
        With("Sample:Load", "true")
            .With("Limits:WritesPerToken", "1000000")
            .With("Limits:ReadsPerToken", "1000000")
            .With("Limits:ImportsPerHour", "10000");
}
