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
        "/mail/confirm/{token}",
        "/mail/stop/{token}",
        "/not-found",
        "/openapi/{documentName}.json",
        "/passkeys/request-options",
        "/published/roadmap-1.schema.json",
        "/published/{name}.css",
        "/r/{**rest}",
        "/r/{product}/",
        "/r/{product}/changes",
        "/r/{product}/embed",
        "/r/{product}/feed.atom",
        "/r/{product}/feedback",
        "/r/{product}/feedback/thanks",
        "/r/{product}/roadmap.ics",
        "/r/{product}/roadmap.json",
        "/r/{product}/v/{number:int}",
        "/r/{product}/v/{number:int}/picture.png",
        "/r/{product}/versions",
        "/review/{**rest}",
        "/review/{product}/{sprint:int}",
        "/review/{product}/{sprint:int}/pictures/{hash}",
        "/s/{**rest}",
        "/s/{token}/r/{product}/",
        "/s/{token}/r/{product}/changes",
        "/s/{token}/r/{product}/embed",
        "/s/{token}/r/{product}/feed.atom",
        "/s/{token}/r/{product}/feedback",
        "/s/{token}/r/{product}/feedback/thanks",
        "/s/{token}/r/{product}/roadmap.ics",
        "/s/{token}/r/{product}/roadmap.json",
        "/s/{token}/r/{product}/v/{number:int}",
        "/s/{token}/r/{product}/v/{number:int}/picture.png",
        "/s/{token}/r/{product}/versions",
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
