using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace ProductBalance.Web.Hosting;

/// <summary>
/// Whose word about the caller's address, scheme and host is believed: the proxies named in <c>Proxy:Known</c>
/// (addresses, separated by commas), and nobody else. A forged header of a direct caller gains nothing.
/// </summary>
public static class ProxySetup
{
    public const string Setting = "Proxy:Known";

    public static WebApplicationBuilder AddKnownProxies(this WebApplicationBuilder builder)
    {
        var known = Known(builder.Configuration);
        builder.Services.Configure<ForwardedHeadersOptions>(options =>
        {
            // An empty list of proxies would mean that everybody is one.
            options.ForwardedHeaders =
                known.Length > 0
                    ? ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto
                    : ForwardedHeaders.None;
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            foreach (var proxy in known)
            {
                options.KnownProxies.Add(IPAddress.Parse(proxy));
            }
        });
        return builder;
    }

    private static string[] Known(ConfigurationManager configuration) =>
        configuration[Setting]?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        ?? [];
}
