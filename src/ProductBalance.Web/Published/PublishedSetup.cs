using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.RateLimiting;
using ProductBalance.Web.Hosting;
using ProductBalance.Web.Published.Feedback;
using ProductBalance.Web.Published.Roadmap;

namespace ProductBalance.Web.Published;

/// <summary>
/// Static pages for readers without an account: documents of their own, without the application's frame, script, circuit
/// or cookies.
/// </summary>
public static class PublishedSetup
{
    public static WebApplicationBuilder AddPublished(this WebApplicationBuilder builder)
    {
        builder
            .Services.AddSingleton<PublishedStyles>()
            .AddSingleton<PublishedEdition>()
            .AddSingleton<AcceptedEncodings>();
        builder.Services.AddHostedService(provider => provider.GetRequiredService<PublishedEdition>());
        builder.Services.AddOutputCache();
        builder.Services.AddPublishedCompression();
        builder.Services.AddOptions<PublishedLimits>().BindConfiguration("Limits");
        builder.Services.Configure<RateLimiterOptions>(options =>
            options.AddPolicy<string, PublishedThrottle>(nameof(PublishedThrottle))
        );
        builder.Services.AddSingleton<FeedbackStamp>().AddSingleton<FeedbackThrottle>();
        builder.AddPublicAddress();
        return builder;
    }

    public static void MapPublished(this IEndpointRouteBuilder endpoints)
    {
        var published = endpoints
            .MapGroup("")
            .AllowAnonymous()
            .ExcludeFromDescription()
            .WithMetadata(new PublishedMark())
            .AnswerHead();
        published.MapGet(PublishedStyles.Route, GetStyles);
        published.MapGet(RoadmapSchema.Address, RoadmapSchema.Get);
        var limited = published.MapGroup("").RequireRateLimiting(nameof(PublishedThrottle));
        limited.MapReviews();
        limited.MapRoadmaps();
        foreach (var root in new[] { "/r", "/review", PageUrls.Shared })
        {
            // Readers without an account are told so, and not asked to sign in.
            limited.MapGet(root + "/{**rest}", PublishedAnswer.NotPublished);
        }
    }

    /// <summary>The policy by which pages for anyone are kept in memory.</summary>
    /// <param name="endpoints">Where they are mapped.</param>
    /// <param name="queryKeys">What behind the question mark changes the page.</param>
    public static PublishedCache Cached(this IEndpointRouteBuilder endpoints, params string[] queryKeys) =>
        ActivatorUtilities.CreateInstance<PublishedCache>(endpoints.ServiceProvider, [queryKeys]);

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
