using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ProductBalance.Web.Hosting;

/// <summary>
/// Behind https every cookie carries the <c>__Host-</c> prefix, by which a browser refuses one that another host of the
/// same domain has planted. The rest of the program knows the plain names, which are the ones used on plain http.
/// </summary>
public static class HostCookies
{
    private const string Prefix = "__Host-";

    public static IApplicationBuilder UseHostCookies(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                if (context.Request.IsHttps)
                {
                    TakeOffPrefix(context.Request);
                    context.Response.OnStarting(() =>
                    {
                        PutOnPrefix(context.Response);
                        return Task.CompletedTask;
                    });
                }

                return next(context);
            }
        );

    private static void TakeOffPrefix(HttpRequest request)
    {
        var ours = request
            .Headers.Cookie.SelectMany(line => (line ?? "").Split(';', StringSplitOptions.TrimEntries))
            .Where(pair => pair.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(pair => pair[Prefix.Length..]);
        request.Headers.Cookie = string.Join("; ", ours) is { Length: > 0 } cookie ? cookie : StringValues.Empty;
    }

    private static void PutOnPrefix(HttpResponse response)
    {
        var cookies = response.Headers.SetCookie;
        response.Headers.SetCookie = cookies.Select(cookie => WithPrefix(SetCookieHeaderValue.Parse(cookie))).ToArray();
    }

    private static string WithPrefix(SetCookieHeaderValue cookie)
    {
        cookie.Name = Prefix + cookie.Name;
        cookie.Path = "/";
        cookie.Secure = true;
        return cookie.ToString();
    }
}
