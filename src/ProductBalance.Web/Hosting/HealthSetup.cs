using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using ProductBalance.Data;

namespace ProductBalance.Web.Hosting;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: it can also reach its database.</summary>
public static class HealthSetup
{
    public static WebApplicationBuilder AddHealth(this WebApplicationBuilder builder)
    {
        builder.Services.AddHealthChecks().AddDbContextCheck<BalanceDbContext>("database");
        return builder;
    }

    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        var health = endpoints.MapGroup("/health").AllowAnonymous();
        health.MapHealthChecks("/live", new HealthCheckOptions { Predicate = _ => false });
        health.MapHealthChecks("/ready");
    }
}
