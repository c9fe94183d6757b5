using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Primitives;
using ProductBalance.Web.Hosting;

namespace ProductBalance.Web.Published;

/// <summary>
/// Keeps published pages in memory, as they are sent, and sends them before the rest of the program is asked. The key
/// holds the edition: a page that was made while somebody withdrew it is kept under an edition that nobody asks for any
/// more, where emptying the cache alone would come too early for it.
/// </summary>
/// <param name="edition">Of all that is published.</param>
/// <param name="address">Of the installation.</param>
/// <param name="encodings">How answers are compressed.</param>
/// <param name="queryKeys">
/// What behind the question mark changes the page. Nothing else does, and nothing else must fill the memory.
/// </param>
public sealed class PublishedCache(
    PublishedEdition edition,
    PublicAddress address,
    AcceptedEncodings encodings,
    params string[] queryKeys
) : IOutputCachePolicy
{
    /// <summary>Under which all published pages are kept.</summary>
    public const string Tag = "published";

    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    private readonly StringValues _queryKeys = queryKeys;

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        context.EnableOutputCaching = true;
        context.AllowCacheLookup = true;
        // A member's answer may renew their cookie, which must reach nobody else.
        context.AllowCacheStorage = http.Request.Headers.Cookie.Count == 0;
        context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = Longest;
        context.Tags.Add(Tag);
        var rules = context.CacheVaryByRules;
        // Pages name their own address, which a caller can only make up where the installation does not know it.
        rules.VaryByHost = !address.IsKnown;
        rules.QueryKeys = _queryKeys;
        rules.VaryByValues["edition"] = edition.Name;
        rules.VaryByValues["encoding"] = encodings.Of(http);
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) =>
        ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        context.AllowCacheStorage &= context.HttpContext.Response.StatusCode == StatusCodes.Status200OK;
        return ValueTask.CompletedTask;
    }
}
