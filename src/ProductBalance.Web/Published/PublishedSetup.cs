using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.RateLimiting;
using ProductBalance.Web.Hosting;
using ProductBalance.Web.Published.Roadmap;

namespace ProductBalance.Web.Published;

/// <summary>
/// Static pages for readers without an account: documents of their own, without the application's frame, script, circuit
/// or cookies.
/// </summary>
public static class PublishedSetup
{
    /// <summary>The policy by which their answers are kept in memory.</summary>
    public const string Cached = "published";

    /// <summary>The same for pages about two versions, which are named behind the question mark.</summary>
    public const string CachedByVersions = "published-by-versions";

    public static WebApplicationBuilder AddPublished(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<PublishedStyles>().AddSingleton<PublishedEdition>();
        builder.Services.AddHostedService(provider => provider.GetRequiredService<PublishedEdition>());
        builder.Services.AddOutputCache(options =>
        {
            options.AddPolicy(Cached, new PublishedCache());
            options.AddPolicy(CachedByVersions, new PublishedCache("from", "to"));
        });
        builder.Services.AddPublishedCompression();
        builder.Services.AddOptions<PublishedLimits>().BindConfiguration("Limits");
        builder.Services.Configure<RateLimiterOptions>(options =>
            options.AddPolicy<string, PublishedThrottle>(nameof(PublishedThrottle))
        );
        builder.AddPublicAddress();
        return builder;
    }

    public static void MapPublished(this IEndpointRouteBuilder endpoints)
    {
        var published = endpoints.MapGroup("").ExcludeFromDescription().WithMetadata(new PublishedMark());
        var open = published.MapGroup("").AllowAnonymous();
        open.MapGet(PublishedStyles.Route, GetStyles);
        open.MapGet(RoadmapSchema.Address, RoadmapSchema.Get);
        var limited = open.MapGroup("").RequireRateLimiting(nameof(PublishedThrottle));
        limited.MapReviews();
        limited.MapRoadmaps();
        foreach (var root in new[] { "/r", "/review", PageUrls.Shared })
        {
            // Readers without an account are told so, and not asked to sign in.
            limited.MapGet(root + "/{**rest}", PublishedAnswer.NotPublished);
        }

        published.MapRoadmapsForMembers();
    }

    private static Results<ContentHttpResult, NotFound> GetStyles(
        string name,
        HttpContext context,
        PublishedStyles styles
    )
    {
        if (name != styles.Hash)
        {
            return TypedResults.NotFound();
        }

        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return TypedResults.Text(styles.Text, "text/css; charset=utf-8");
    }
}
