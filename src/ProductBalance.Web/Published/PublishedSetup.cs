using Microsoft.AspNetCore.Http.HttpResults;

namespace ProductBalance.Web.Published;

/// <summary>
/// Static pages for readers without an account: documents of their own, without the application's frame, script, circuit
/// or cookies.
/// </summary>
public static class PublishedSetup
{
    /// <summary>The policy by which their answers are kept in memory.</summary>
    public const string Cached = "published";

    public static WebApplicationBuilder AddPublished(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<PublishedStyles>().AddSingleton<PublishedEdition>();
        builder.Services.AddHostedService(provider => provider.GetRequiredService<PublishedEdition>());
        builder.Services.AddOutputCache(options => options.AddPolicy(Cached, new PublishedCache()));
        return builder;
    }

    public static void MapPublished(this IEndpointRouteBuilder endpoints)
    {
        var published = endpoints.MapGroup("").AllowAnonymous().ExcludeFromDescription();
        published.MapGet(PublishedStyles.Route, GetStyles);
        published.MapReviews();
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
