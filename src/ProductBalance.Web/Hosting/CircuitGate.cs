using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Components.Routing;

namespace ProductBalance.Web.Hosting;

/// <summary>
/// Who may open a circuit: a signed-in person, from our own pages, and only so many of them. The browser sends its cookie with a web socket of
/// any site, so the origin is compared here for every transport; a visitor without an account gets static pages only.
/// </summary>
public static class CircuitGate
{
    /// <summary>The list of start-up scripts, the same for everybody, which static pages may ask for too.</summary>
    public const string InitializersRoute = Hub + "/initializers/";

    private const string Hub = "/_blazor";

    public static IApplicationBuilder UseCircuitGate(this IApplicationBuilder app) =>
        app.UseWhen(context => context.Request.Path.StartsWithSegments(Hub), circuits => circuits.Use(GuardAsync))
            .Use(SendToClosingAsync);

    private static async Task GuardAsync(HttpContext context, RequestDelegate next)
    {
        if (Refusal(context) is { } status)
        {
            context.Response.StatusCode = status;
            return;
        }

        if (!IsConnection(context.Request))
        {
            await next(context);
            return;
        }

        using var page = PagesOf(context).Enter(context.User);
        if (page.IsAcquired)
        {
            await next(context);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        }
    }

    // A page that could not become live would look at work and do nothing.
    private static Task SendToClosingAsync(HttpContext context, RequestDelegate next)
    {
        if (!IsLivePage(context) || !PagesOf(context).IsFull(context.User))
        {
            return next(context);
        }

        context.Response.Redirect(PageUrls.TooManyPages($"{context.Request.Path}{context.Request.QueryString}"));
        return Task.CompletedTask;
    }

    private static bool IsLivePage(HttpContext context) =>
        context.User.Identity is { IsAuthenticated: true }
        && context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null
        && context.AcceptsInteractiveRouting();

    private static OpenPages PagesOf(HttpContext context) => context.RequestServices.GetRequiredService<OpenPages>();

    // The one request that lasts as long as the page; what else goes to the hub is short.
    private static bool IsConnection(HttpRequest request) => request.Path == Hub && !HttpMethods.IsPost(request.Method);

    private static int? Refusal(HttpContext context) =>
        IsForeign(context.Request) ? StatusCodes.Status403Forbidden
        : IsInitializers(context.Request) || context.User.Identity is { IsAuthenticated: true } ? null
        : StatusCodes.Status401Unauthorized;

    private static bool IsForeign(HttpRequest request) =>
        request.Headers.Origin is { Count: > 0 } origin
        && !string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);

    private static bool IsInitializers(HttpRequest request) => $"{request.Path}/" == InitializersRoute;
}
