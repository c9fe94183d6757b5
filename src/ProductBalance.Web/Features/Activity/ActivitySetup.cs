using ProductBalance.Web.Features.Exchange;

namespace ProductBalance.Web.Features.Activity;

/// <summary>What of the activity is no page.</summary>
public static class ActivitySetup
{
    public static void MapActivity(this IEndpointRouteBuilder endpoints) =>
        endpoints
            .MapGet("/p/{slug}/activity.csv", ActivityFile.GetAsync)
            .ExcludeFromDescription()
            .RequireRateLimiting(nameof(ExportThrottle));
}
