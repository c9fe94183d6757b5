using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Journeys.Support;

/// <summary>The application on a port of its own, for a browser to open. It fails a journey in which it logged a fault.</summary>
public sealed class RunningApp : AppHost
{
    private readonly LoggedFaults _faults = new();

    private readonly TimeProvider _time;

    /// <param name="time">Its clock; the machine's where none is given.</param>
    public RunningApp(TimeProvider? time = null)
    {
        _time = time ?? TimeProvider.System;
        UseKestrel(0);
    }

    /// <summary>By name, because passkeys and the sample sign-in need one.</summary>
    public Uri Address
    {
        get
        {
            StartServer();
            return new UriBuilder(ClientOptions.BaseAddress) { Host = "localhost" }.Uri;
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
        Assert.True(_faults.All.Count == 0, string.Join(Environment.NewLine, _faults.All)); // whole: a fault is only understood by its trace
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services =>
            services
                .AddSingleton(_time)
                .AddSingleton(_ => LoggerFactory.Create(logging => logging.AddProvider(_faults)))
        );
    }
}
