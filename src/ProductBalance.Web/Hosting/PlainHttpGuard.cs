using System.Net;

namespace ProductBalance.Web.Hosting;

/// <summary>
/// In Production, plain http is served to this machine alone, because passwords would cross the network readable.
/// <c>Security:AllowHttp</c> lifts it, for a network that is closed in another way.
/// </summary>
public static class PlainHttpGuard
{
    public static WebApplication StopOnOpenHttp(this WebApplication app)
    {
        if (app.Environment.IsProduction() && !app.Configuration.GetValue<bool>("Security:AllowHttp"))
        {
            app.Lifetime.ApplicationStarted.Register(() => Check(app));
        }

        return app;
    }

    /// <summary>True for an address that answers plain http to other machines.</summary>
    public static bool IsOpenHttp(string address)
    {
        var url = BindingAddress.Parse(address);
        return url.Scheme == Uri.UriSchemeHttp
            && !string.Equals(url.Host, "localhost", StringComparison.OrdinalIgnoreCase)
            && !(IPAddress.TryParse(url.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
    }

    private static void Check(WebApplication app)
    {
        foreach (var address in app.Urls.Where(IsOpenHttp))
        {
            app.Logger.LogCritical(
                "{Address} would serve passwords readable on the network. Use https, a proxy on this machine, "
                    + "or set Security__AllowHttp=true if the network is closed in another way",
                address
            );
            Environment.ExitCode = 1;
            app.Lifetime.StopApplication();
        }
    }
}
