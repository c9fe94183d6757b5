using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using ProductBalance.Web.Hosting;

namespace ProductBalance.Web.Published;

/// <summary>
/// How published pages are answered: under a policy that allows no script at all. A page for anyone may be kept and is
/// asked for again by its tag; a page behind a link is kept by nobody and tells nobody where its reader came from.
/// </summary>
public static class PublishedAnswer
{
    // Another build may write the same content in another way.
    private static readonly string Build = typeof(PublishedAnswer).Module.ModuleVersionId.ToString("N")[..8];

    /// <summary>A page that anyone may read.</summary>
    /// <param name="context">The request.</param>
    /// <param name="tag">Another content has another tag.</param>
    /// <param name="parameters">Of the document, by name.</param>
    public static RazorComponentResult ForAnyone<TDocument>(
        HttpContext context,
        string tag,
        Dictionary<string, object?> parameters
    )
        where TDocument : IComponent
    {
        KeepForAnyone(context, tag);
        return Page<TDocument>(context, parameters);
    }

    /// <summary>A page for holders of a link, or one that says that there is none.</summary>
    public static RazorComponentResult InPrivate<TDocument>(
        HttpContext context,
        Dictionary<string, object?> parameters,
        int status = StatusCodes.Status200OK
    )
        where TDocument : IComponent
    {
        KeepPrivate(context);
        var page = Page<TDocument>(context, parameters);
        page.StatusCode = status;
        return page;
    }

    /// <summary>There is nothing at this address, or nothing any more: both answer alike.</summary>
    public static RazorComponentResult NotPublished(HttpContext context) =>
        InPrivate<NotPublishedDocument>(context, [], StatusCodes.Status404NotFound);

    /// <summary>Marks an answer as one that may be kept by all, who ask each time whether it still holds.</summary>
    public static void KeepForAnyone(HttpContext context, string tag)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = "public, no-cache";
        headers.ETag = $"W/\"{tag}-{Build}\""; // weak, as the same page is sent in several compressions
        headers.Vary = HeaderNames.AcceptEncoding;
    }

    /// <summary>Marks an answer as one that nobody keeps, lists or tells of.</summary>
    public static void KeepPrivate(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = "no-store";
        headers["X-Robots-Tag"] = "noindex";
        headers["Referrer-Policy"] = "no-referrer";
    }

    /// <summary>A page whose headers about keeping it are set already.</summary>
    public static RazorComponentResult Page<TDocument>(HttpContext context, Dictionary<string, object?> parameters)
        where TDocument : IComponent
    {
        context.Response.Headers.TryAdd(HeaderNames.ContentSecurityPolicy, ContentSecurityPolicy.ForPublished);
        return new RazorComponentResult<TDocument>(parameters) { PreventStreamingRendering = true };
    }
}
