using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using ProductBalance.Web.Hosting;

namespace ProductBalance.Web.Published.Roadmap;

/// <summary>Published roadmaps as files: for feed readers, calendars, programs, and whoever shows a link to one.</summary>
public static class RoadmapFiles
{
    public static void MapFiles(this IEndpointRouteBuilder roadmap)
    {
        roadmap.MapGet("/feed.atom", GetFeedAsync);
        roadmap.MapGet("/roadmap.ics", GetCalendarAsync);
        roadmap.MapGet("/roadmap.json", GetJsonAsync);
        roadmap.MapGet("/v/{number:int}/picture.png", GetPictureAsync);
    }

    private static async Task<Results<FileContentHttpResult, RazorComponentResult>> GetFeedAsync(
        RoadmapVisit visit,
        HttpContext context
    )
    {
        var versions = await visit.VersionsAsync();
        var newest = versions.Take(RoadmapFeed.MostVersions + 1).ToList(); // one more, for the changes of the oldest told
        var copies = newest.Count == 0 ? [] : await visit.RangeAsync(newest[^1].Number, newest[0].Number);
        if (copies.Count == 0)
        {
            return PublishedAnswer.NotPublished(context);
        }

        visit.Keep(versions);
        return FileOf(context, RoadmapFeed.Of(copies, visit), PublishedTypes.Atom);
    }

    private static Task<Results<FileContentHttpResult, RazorComponentResult>> GetCalendarAsync(
        RoadmapVisit visit,
        HttpContext context
    ) =>
        GetAsync(
            visit,
            number: null,
            context,
            roadmap => RoadmapCalendar.Of(roadmap.Copy, visit),
            PublishedTypes.Calendar
        );

    private static Task<Results<FileContentHttpResult, RazorComponentResult>> GetJsonAsync(
        RoadmapVisit visit,
        HttpContext context
    ) => GetAsync(visit, number: null, context, roadmap => RoadmapJson.Of(roadmap, visit), PublishedTypes.Json);

    private static Task<Results<FileContentHttpResult, RazorComponentResult>> GetPictureAsync(
        RoadmapVisit visit,
        int number,
        HttpContext context
    ) => GetAsync(visit, number, context, roadmap => RoadmapPicture.Of(roadmap.Copy), PublishedTypes.Png);

    private static async Task<Results<FileContentHttpResult, RazorComponentResult>> GetAsync(
        RoadmapVisit visit,
        int? number,
        HttpContext context,
        Func<OpenedRoadmap, byte[]> write,
        string type
    )
    {
        if (await OpenedRoadmap.OpenAsync(visit, number) is not { } roadmap)
        {
            return PublishedAnswer.NotPublished(context);
        }

        visit.Keep(roadmap.Versions);
        return FileOf(context, write(roadmap), type);
    }

    // Programs and pages of other sites may read what anyone may.
    private static FileContentHttpResult FileOf(HttpContext context, byte[] file, string type)
    {
        var headers = context.Response.Headers;
        headers[HeaderNames.ContentSecurityPolicy] = ContentSecurityPolicy.ForFiles;
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        headers[HeaderNames.AccessControlAllowOrigin] = "*";
        return TypedResults.Bytes(file, type);
    }
}
