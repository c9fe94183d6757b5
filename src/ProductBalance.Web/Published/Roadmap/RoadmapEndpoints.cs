using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using ProductBalance.Data.Settings;
using ProductBalance.Web.Hosting;
using ProductBalance.Web.Published.Feedback;

namespace ProductBalance.Web.Published.Roadmap;

/// <summary>Published roadmaps as pages, for anyone and for holders of a link.</summary>
public static class RoadmapEndpoints
{
    private const string ForAnyone = "/r/{product}";
    private const string ByLink = PageUrls.Shared + "/{token}" + ForAnyone;

    public static void MapRoadmaps(this IEndpointRouteBuilder published)
    {
        published
            .MapGroup(ForAnyone)
            .CacheOutput(published.Cached())
            .MapRoadmap()
            .CacheOutput(published.Cached("from", "to"));
        published.MapGroup(ByLink).MapRoadmap();
        published.MapGroup(ForAnyone).MapFeedback();
        published.MapGroup(ByLink).MapFeedback();
    }

    // Answers the one page that is told its versions behind the question mark.
    private static RouteHandlerBuilder MapRoadmap(this RouteGroupBuilder roadmap)
    {
        roadmap.MapFiles();
        roadmap.MapGet("/embed", GetEmbedAsync);
        roadmap.MapGet("", (RoadmapVisit visit, HttpContext context) => GetAsync(visit, number: null, context));
        roadmap.MapGet("/v/{number:int}", GetAsync);
        roadmap.MapGet("/versions", GetVersionsAsync);
        return roadmap.MapGet("/changes", GetChangesAsync);
    }

    private static async Task<RazorComponentResult> GetAsync(RoadmapVisit visit, int? number, HttpContext context) =>
        await OpenedRoadmap.OpenAsync(visit, number) is { } roadmap
            ? PageOf<RoadmapDocument>(visit, await WithSignsAsync(roadmap, visit), context)
            : PublishedAnswer.NotPublished(context);

    // Readers speak of what is planned now, not of what once was.
    private static async Task<OpenedRoadmap> WithSignsAsync(OpenedRoadmap roadmap, RoadmapVisit visit) =>
        roadmap.IsNewest ? roadmap with { Signs = await visit.SignsAsync() } : roadmap;

    private static async Task<RazorComponentResult> GetVersionsAsync(RoadmapVisit visit, HttpContext context) =>
        await OpenedRoadmap.OpenAsync(visit) is { } roadmap
            ? PageOf<RoadmapVersionsDocument>(visit, roadmap, context)
            : PublishedAnswer.NotPublished(context);

    /// <summary>What changed between two versions, whichever is named first; without them, since the one before.</summary>
    private static async Task<RazorComponentResult> GetChangesAsync(
        RoadmapVisit visit,
        string? from,
        string? to,
        HttpContext context
    )
    {
        var versions = await visit.VersionsAsync();
        var newest = versions.ElementAtOrDefault(0)?.Number;
        var (one, other) = (
            AddressText.Number(from) ?? versions.ElementAtOrDefault(1)?.Number ?? newest,
            AddressText.Number(to) ?? newest
        );
        var range = one is { } a && other is { } b ? await visit.RangeAsync(Math.Min(a, b), Math.Max(a, b)) : [];
        if (range.Count == 0)
        {
            return PublishedAnswer.NotPublished(context);
        }

        visit.Keep(versions);
        return PublishedAnswer.Page<RoadmapChangesDocument>(
            context,
            new()
            {
                [nameof(RoadmapChangesDocument.Visit)] = visit,
                [nameof(RoadmapChangesDocument.Versions)] = versions,
                [nameof(RoadmapChangesDocument.Range)] = range,
            }
        );
    }

    private static async Task<RazorComponentResult> GetEmbedAsync(
        RoadmapVisit visit,
        EmbeddingQueries embedding,
        HttpContext context
    )
    {
        if (await OpenedRoadmap.OpenAsync(visit) is not { } roadmap)
        {
            return PublishedAnswer.NotPublished(context);
        }

        var sites = await embedding.SitesAsync(visit.Product, context.RequestAborted);
        var policy = ContentSecurityPolicy.ForEmbedded(sites);
        context.Response.Headers[HeaderNames.ContentSecurityPolicy] = policy;
        // A site whose own frames must say that they may be framed.
        context.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        return PageOf<RoadmapEmbedDocument>(visit, roadmap, context, policy);
    }

    private static RazorComponentResult PageOf<TDocument>(
        RoadmapVisit visit,
        OpenedRoadmap roadmap,
        HttpContext context,
        string also = ""
    )
        where TDocument : Microsoft.AspNetCore.Components.IComponent
    {
        visit.Keep(roadmap.Versions, also + roadmap.Signs?.Tag);
        return PublishedAnswer.Page<TDocument>(
            context,
            new() { [nameof(RoadmapDocument.Visit)] = visit, [nameof(RoadmapDocument.Roadmap)] = roadmap }
        );
    }
}
