using System.Globalization;
using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace ProductBalance.Web.Hosting;

/// <summary>Readable lines in Development, one JSON object a line in Production.</summary>
public static class LoggingSetup
{
    /// <summary>Logs of the server go to standard output.</summary>
    public static WebApplicationBuilder AddServerLogging(this WebApplicationBuilder builder) =>
        builder.AddLogging(standardErrorFrom: null);

    /// <summary>Logs of a command go to standard error: standard output carries only its result.</summary>
    public static WebApplicationBuilder AddCommandLogging(this WebApplicationBuilder builder) =>
        builder.AddLogging(LogEventLevel.Verbose);

    public static IApplicationBuilder UseRequestLogging(this IApplicationBuilder app) =>
        app.UseSerilogRequestLogging(options =>
            options.GetLevel = (context, _, fault) =>
                fault is not null || context.Response.StatusCode >= 500 ? LogEventLevel.Error
                : IsQuiet(context.Request.Path) ? LogEventLevel.Debug
                : LogEventLevel.Information
        );

    // Probes are many, and the addresses of invitations, of shared pages and of links in mail are secrets.
    private static bool IsQuiet(PathString path) =>
        path.StartsWithSegments("/health")
        || path.StartsWithSegments(MetricsSetup.Path)
        || path.StartsWithSegments(PageUrls.Invitations)
        || path.StartsWithSegments(PageUrls.MailLinks)
        || path.StartsWithSegments(PageUrls.Shared);

    private static WebApplicationBuilder AddLogging(
        this WebApplicationBuilder builder,
        LogEventLevel? standardErrorFrom
    )
    {
        builder.Services.AddSerilog(
            logger =>
            {
                logger
                    .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
                    .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
                    .Filter.ByExcluding(entry => ServerRun.IsTakenAddress(entry.Exception)) // told in a line of its own
                    .Enrich.FromLogContext();
                if (builder.Environment.IsDevelopment())
                {
                    logger.WriteTo.Console(
                        formatProvider: CultureInfo.InvariantCulture,
                        standardErrorFromLevel: standardErrorFrom
                    );
                }
                else
                {
                    logger.WriteTo.Console(
                        new RenderedCompactJsonFormatter(),
                        standardErrorFromLevel: standardErrorFrom
                    );
                }
            },
            preserveStaticLogger: true
        );
        return builder;
    }
}
