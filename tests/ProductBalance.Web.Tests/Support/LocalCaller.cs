using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace ProductBalance.Web.Tests.Support;

/// <summary>The in-memory server knows no addresses: its callers are on this machine, unless the test names another.</summary>
public sealed class LocalCaller : IStartupFilter
{
    public const string Header = "Test-Caller";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
        app =>
        {
            app.Use(
                (HttpContext context, RequestDelegate following) =>
                {
                    context.Connection.RemoteIpAddress ??= context.Request.Headers[Header] is [{ } address]
                        ? IPAddress.Parse(address)
                        : IPAddress.Loopback;
                    return following(context);
                }
            );
            next(app);
        };
}
