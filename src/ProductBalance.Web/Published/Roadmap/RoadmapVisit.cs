using System.Security.Cryptography;
using System.Text;
using ProductBalance.Data.Feedback;
using ProductBalance.Data.Roadmap;
using ProductBalance.Domain.Roadmap;
using ProductBalance.Web.Hosting;
using ProductBalance.Web.Published.Feedback;

namespace ProductBalance.Web.Published.Roadmap;

/// <summary>
/// One request for a published roadmap: who reads, what there is for them, and how it is answered. Handlers take it as a
/// parameter; it is bound from the address.
/// </summary>
/// <param name="context">The request.</param>
/// <param name="reader">Anyone, or who was given a link.</param>
/// <param name="urls">Below which address they read.</param>
public sealed class RoadmapVisit(HttpContext context, RoadmapReader reader, RoadmapUrls urls)
{
    public RoadmapUrls Urls => urls;

    /// <summary>Who reads.</summary>
    public RoadmapReader Reader => reader;

    /// <summary>The slug in the address.</summary>
    public string Product => SlugOf(context);

    /// <summary>Whether there is no link that a cache or a search engine would give away.</summary>
    public bool IsForAnyone => reader.Audience == RoadmapAudience.Anyone;

    public static ValueTask<RoadmapVisit?> BindAsync(HttpContext context)
    {
        var slug = SlugOf(context);
        RoadmapVisit visit = context.Request.RouteValues["token"] is string token
            ? new(context, RoadmapReader.WithLink(slug, token), new(PageUrls.LinkedRoadmap(token, slug)))
            : new(context, RoadmapReader.Anyone(slug), new(PageUrls.OpenRoadmap(slug)));
        return ValueTask.FromResult<RoadmapVisit?>(visit);
    }

    /// <summary>The versions that the reader may see, the newest first.</summary>
    public Task<IReadOnlyList<VersionLine>> VersionsAsync() => Queries.VersionsAsync(reader, context.RequestAborted);

    /// <summary>The versions from one to another, both included, in the order of publication; empty unless both are there.</summary>
    public Task<IReadOnlyList<RoadmapCopy>> RangeAsync(int from, int to) =>
        Queries.RangeAsync(reader, from, to, context.RequestAborted);

    /// <summary>What the newest version shows of feedback; null where none is taken from such readers.</summary>
    public async Task<FeedbackSigns?> SignsAsync() =>
        await Feedback.CountsAsync(reader, context.RequestAborted) is { } counts ? new(counts, urls.Feedback) : null;

    /// <summary>What the reader may give feedback on; null where none is taken.</summary>
    /// <param name="entry">The key of an entry; null for the roadmap as a whole.</param>
    public Task<FeedbackOffer?> OfferAsync(string? entry) => Feedback.OfferAsync(reader, entry, context.RequestAborted);

    /// <summary>The whole address of a path, for what is read elsewhere.</summary>
    public string Absolute(string path) =>
        context.RequestServices.GetRequiredService<PublicAddress>().Of(context.Request, path);

    /// <summary>Marks the answer as one to be kept, or not, by what its reader may do with it.</summary>
    /// <param name="versions">All that there are: with any other, every page reads otherwise.</param>
    /// <param name="also">What else the answer depends on.</param>
    public void Keep(IEnumerable<VersionLine> versions, string also = "")
    {
        if (IsForAnyone)
        {
            PublishedAnswer.KeepForAnyone(context, TagOf(versions, also));
        }
        else
        {
            PublishedAnswer.KeepPrivate(context);
        }
    }

    private ReaderFeedbackStore Feedback => context.RequestServices.GetRequiredService<ReaderFeedbackStore>();

    private PublishedRoadmapQueries Queries => context.RequestServices.GetRequiredService<PublishedRoadmapQueries>();

    private static string TagOf(IEnumerable<VersionLine> versions, string also)
    {
        var known = string.Concat(versions.Select(version => $"{version.Number}:{version.PublishedAt.UtcTicks};"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(known + also)))[..16];
    }

    private static string SlugOf(HttpContext context) => (string)context.Request.RouteValues["product"]!; // in every route
}
