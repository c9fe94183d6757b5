using Microsoft.Net.Http.Headers;

namespace ProductBalance.Web.Hosting;

/// <summary>
/// The headers that every answer carries, whatever part of the pipeline gave it. They are written last and only where
/// the endpoint set none of its own, so a published page can be stricter and an embedded one can name its hosts.
/// </summary>
public static class SecurityHeaders
{
    private static readonly (string Name, string Value)[] OnEveryAnswer =
    [
        (HeaderNames.ContentSecurityPolicy, ContentSecurityPolicy.ForPages),
        (HeaderNames.XContentTypeOptions, "nosniff"),
        ("Referrer-Policy", "same-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        (
            "Permissions-Policy",
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), midi=(), "
                + "accelerometer=(), gyroscope=(), magnetometer=(), display-capture=(), screen-wake-lock=()"
        ),
    ];

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                context.Response.OnStarting(WriteAsync, context);
                return next(context);
            }
        );

    // Given its context, so that an answer from memory costs no closure.
    private static Task WriteAsync(object state)
    {
        var context = (HttpContext)state;
        var headers = context.Response.Headers;
        foreach (var (name, value) in OnEveryAnswer)
        {
            headers.TryAdd(name, value);
        }

        // Who asks is looked up only where the answer does not say how it is kept.
        if (headers.CacheControl.Count == 0 && IsPrivate(context))
        {
            headers.CacheControl = "no-store";
        }

        if (context.Request.IsHttps)
        {
            headers.TryAdd(HeaderNames.StrictTransportSecurity, "max-age=31536000; includeSubDomains");
        }

        return Task.CompletedTask;
    }

    /// <summary>Assets and published pages say themselves how they are cached; the rest is nobody else's to keep.</summary>
    private static bool IsPrivate(HttpContext context) =>
        context.User.Identity is { IsAuthenticated: true } || context.Request.Path.StartsWithSegments("/api");
}
