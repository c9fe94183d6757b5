using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Benchmarks.Published;

/// <summary>The application as it serves readers in Production, on a port of its own.</summary>
public sealed class PublishedServer : AppHost
{
    public PublishedServer()
    {
        // Where the factory looks for the list that says where the application's files are.
        Directory.SetCurrentDirectory(AppContext.BaseDirectory);
        In("Production");
        // What is built, and not published, looks for changed files on the disk at each request.
        With("ReloadStaticAssetsAtRuntime", "false");
        UseKestrel(0);
    }

    public Uri Address
    {
        get
        {
            StartServer();
            return new UriBuilder(ClientOptions.BaseAddress) { Host = "127.0.0.1" }.Uri;
        }
    }
}
