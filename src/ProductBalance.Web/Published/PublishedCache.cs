using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Primitives;

namespace ProductBalance.Web.Published;

/// <summary>
/// Keeps published pages in memory. The key holds the edition: a page that was made while somebody withdrew it is kept
/// under an edition that nobody asks for any more, where emptying the cache alone would come too early for it.
/// </summary>
public sealed class PublishedCache : IOutputCachePolicy
{
    /// <summary>Under which all published pages are kept.</summary>
    public const string Tag = "published";

    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        context.EnableOutputCaching = true;
        // A member's answer may renew their cookie, which must reach nobody else.
        context.AllowCacheLookup = context.AllowCacheStorage =
            context.HttpContext.User.Identity is not { IsAuthenticated: true };
        context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = Longest;
        context.Tags.Add(Tag);
        // Neither the host nor what stands behind the question mark changes the page: they must not fill the memory.
        context.CacheVaryByRules.VaryByHost = false;
        context.CacheVaryByRules.QueryKeys = StringValues.Empty;
        context.CacheVaryByRules.VaryByValues["edition"] = EditionOf(context.HttpContext);
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) =>
        ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        context.AllowCacheStorage = context.HttpContext.Response.StatusCode == StatusCodes.Status200OK;
        return ValueTask.CompletedTask;
    }

    // Not injected: the edition needs the store of pages, which is made with the policies.
    private static string EditionOf(HttpContext context) =>
        context
            .RequestServices.GetRequiredService<PublishedEdition>()
            .Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
