using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Journeys.Support;

/// <summary>The application on a port of its own, for a browser to open.</summary>
public sealed class RunningApp : AppHost
{
    public RunningApp() => UseKestrel(0);

    /// <summary>By name, because passkeys and the sample sign-in need one.</summary>
    public Uri Address
    {
        get
        {
            StartServer();
            return new UriBuilder(ClientOptions.BaseAddress) { Host = "localhost" }.Uri;
        }
    }
}
