using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using ProductBalance.Data.Reviews;
using ProductBalance.Domain.Reviews;

namespace ProductBalance.Web.Published;

/// <summary>Reviews for readers without an account: for anyone at an open address, or for holders of a link.</summary>
public static class PublishedReviewEndpoints
{
    private const string Page = "/review/{product}/{sprint:int}";
    private const string Picture = Page + "/pictures/{hash}";
    private const string Link = "/s/{token}";

    public static void MapReviews(this IEndpointRouteBuilder published)
    {
        published.MapGet(Page, GetAsync).CacheOutput(published.Cached());
        published.MapGet(Link + Page, GetByLinkAsync);
        // A page brings many of them at once.
        published.MapGet(Picture, GetPictureAsync).DisableRateLimiting();
        published.MapGet(Link + Picture, GetPictureByLinkAsync).DisableRateLimiting();
    }

    private static async Task<RazorComponentResult> GetAsync(
        string product,
        int sprint,
        HttpContext context,
        PublishedReviewQueries reviews
    ) =>
        await reviews.FindAsync(product, sprint, token: null, context.RequestAborted) is { } review
            ? PublishedAnswer.ForAnyone<ReviewDocument>(
                context,
                $"{review.PublishedAt.UtcTicks:x}",
                await ParametersAsync(reviews, review, PageUrls.PublishedReview(product, sprint), context)
            )
            : PublishedAnswer.NotPublished(context);

    private static async Task<RazorComponentResult> GetByLinkAsync(
        string token,
        string product,
        int sprint,
        HttpContext context,
        PublishedReviewQueries reviews
    ) =>
        await reviews.FindAsync(product, sprint, token, context.RequestAborted) is { } review
            ? PublishedAnswer.InPrivate<ReviewDocument>(
                context,
                await ParametersAsync(reviews, review, PageUrls.LinkedReview(token, product, sprint), context)
            )
            : PublishedAnswer.NotPublished(context);

    // Kept by the reader's own browser, who has seen it, and by no cache on the way that others would be served from.
    private static async Task<Results<FileContentHttpResult, NotFound>> GetPictureAsync(
        string product,
        int sprint,
        string hash,
        HttpContext context,
        PublishedReviewQueries reviews
    )
    {
        var picture = await reviews.PictureAsync(product, sprint, token: null, hash, context.RequestAborted);
        context.Response.Headers.CacheControl = picture is null ? "no-store" : "private, max-age=31536000, immutable";
        return FileOf(picture, context);
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> GetPictureByLinkAsync(
        string token,
        string product,
        int sprint,
        string hash,
        HttpContext context,
        PublishedReviewQueries reviews
    )
    {
        PublishedAnswer.KeepPrivate(context);
        return FileOf(await reviews.PictureAsync(product, sprint, token, hash, context.RequestAborted), context);
    }

    /// <summary>A picture as a browser may show it: as the type that its content told, and as nothing else.</summary>
    public static Results<FileContentHttpResult, NotFound> FileOf(KeptPicture? picture, HttpContext context)
    {
        context.Response.Headers[HeaderNames.ContentSecurityPolicy] = Hosting.ContentSecurityPolicy.ForFiles;
        return picture is null
            ? TypedResults.NotFound()
            : TypedResults.Bytes(picture.Bytes, picture.Format.MediaType());
    }

    private static async Task<Dictionary<string, object?>> ParametersAsync(
        PublishedReviewQueries reviews,
        PublishedReview review,
        string address,
        HttpContext context
    ) =>
        new()
        {
            [nameof(ReviewDocument.Review)] = review,
            [nameof(ReviewDocument.Day)] = await reviews.DayAsync(review, context.RequestAborted),
            [nameof(ReviewDocument.Address)] = address,
        };
}
