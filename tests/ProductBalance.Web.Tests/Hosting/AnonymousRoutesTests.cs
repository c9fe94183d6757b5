using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Hosting;

public sealed class AnonymousRoutesTests
{
    /// <summary>All that may be had without a session, besides our style sheets and scripts. Add to it knowingly.</summary>
    private static readonly string[] Known =
    [
        "/_blazor/initializers/",
        "/api/favicon.svg",
        "/api/scalar.aspnetcore.js",
        "/api/scalar.js",
        "/api/{documentName?}",
        "/fault",
        "/first-run/administrator",
        "/health/live",
        "/health/ready",
        "/invitation/{Token}",
        "/not-found",
        "/openapi/{documentName}.json",
        "/passkeys/request-options",
        "/published/{name}.css",
        "/review/{product}/{sprint:int}",
        "/review/{product}/{sprint:int}/pictures/{hash}",
        "/s/{token}/review/{product}/{sprint:int}",
        "/s/{token}/review/{product}/{sprint:int}/pictures/{hash}",
        "/sign-in",
        "/sign-in/code",
    ];

    [Fact]
    public async Task EveryRoute_NeedsASession_UnlessItIsOnTheList()
    {
        await using var app = new AppHost();

        var anonymous = app
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            .Select(endpoint => $"/{endpoint.RoutePattern.RawText!.TrimStart('/')}")
            .Distinct()
            .Order(StringComparer.Ordinal);

        Assert.Equal(Known, anonymous);
    }
}
