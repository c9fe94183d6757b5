namespace ProductBalance.Web.Hosting;

/// <summary>
/// Who may open a circuit: a signed-in person, from our own pages. The browser sends its cookie with a web socket of
/// any site, so the origin is compared here for every transport; a visitor without an account gets static pages only.
/// </summary>
public static class CircuitGate
{
    /// <summary>The list of start-up scripts, the same for everybody, which static pages may ask for too.</summary>
    public const string InitializersRoute = Hub + "/initializers/";

    private const string Hub = "/_blazor";

    public static IApplicationBuilder UseCircuitGate(this IApplicationBuilder app) =>
        app.UseWhen(
            context => context.Request.Path.StartsWithSegments(Hub),
            circuits =>
                circuits.Use(
                    (context, next) =>
                    {
                        if (Refusal(context) is not { } status)
                        {
                            return next(context);
                        }

                        context.Response.StatusCode = status;
                        return Task.CompletedTask;
                    }
                )
        );

    private static int? Refusal(HttpContext context) =>
        IsForeign(context.Request) ? StatusCodes.Status403Forbidden
        : IsInitializers(context.Request) || context.User.Identity is { IsAuthenticated: true } ? null
        : StatusCodes.Status401Unauthorized;

    private static bool IsForeign(HttpRequest request) =>
        request.Headers.Origin is { Count: > 0 } origin
        && !string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);

    private static bool IsInitializers(HttpRequest request) => $"{request.Path}/" == InitializersRoute;
}
