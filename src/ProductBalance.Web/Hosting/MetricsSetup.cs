using OpenTelemetry.Metrics;

namespace ProductBalance.Web.Hosting;

/// <summary>
/// <c>/metrics</c> in the text format of Prometheus, where <c>Metrics:Enabled</c> switches it on: requests, connections,
/// circuits and the runtime, as .NET counts them by itself, and nothing of anybody's data.
/// </summary>
public static class MetricsSetup
{
    public const string Path = "/metrics";

    public const string Switch = "Metrics:Enabled";

    private static readonly string[] Meters =
    [
        "Microsoft.AspNetCore.*",
        "Microsoft.EntityFrameworkCore",
        "System.Net.Http",
        "System.Runtime",
    ];

    public static void AddMetrics(this WebApplicationBuilder builder)
    {
        if (builder.Configuration.GetValue<bool>(Switch))
        {
            builder
                .Services.AddOpenTelemetry()
                .WithMetrics(metrics => metrics.AddMeter(Meters).AddPrometheusExporter());
        }
    }

    public static void MapMetrics(this WebApplication app)
    {
        if (app.Configuration.GetValue<bool>(Switch))
        {
            app.MapPrometheusScrapingEndpoint(Path).AllowAnonymous();
        }
    }
}
