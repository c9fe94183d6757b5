using Microsoft.AspNetCore.RateLimiting;

namespace ProductBalance.Web.Features.Exchange;

/// <summary>Import and export by people in the browser.</summary>
public static class ExchangeSetup
{
    public static WebApplicationBuilder AddExchange(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<ExchangeLimits>().BindConfiguration("Limits");
        builder.Services.AddSingleton<ImportTurns>().AddSingleton<ImportDesk>();
        builder.Services.Configure<RateLimiterOptions>(options =>
            options.AddPolicy<Guid, ExportThrottle>(nameof(ExportThrottle))
        );
        return builder;
    }

    public static void MapExchange(this IEndpointRouteBuilder endpoints)
    {
        var files = endpoints.MapGroup("/p/{slug}").ExcludeFromDescription();
        files.MapGet("/import/{id:guid}/refused.csv", RefusedRowsEndpoint.GetAsync);
        files.MapGet("/backlog/export/{format}", ExportEndpoint.GetAsync).RequireRateLimiting(nameof(ExportThrottle));
    }
}
