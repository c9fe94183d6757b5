using Microsoft.AspNetCore.Http.HttpResults;
using ProductBalance.Data;
using ProductBalance.Data.Reviews;
using ProductBalance.Data.Settings;
using ProductBalance.Web.Published;

namespace ProductBalance.Web.Features.Reviews;

/// <summary>The pictures of a review that is being prepared, for the members of its product.</summary>
public static class ReviewPictureEndpoint
{
    public static void MapReviewPictures(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/p/{slug}/sprints/{number:int}/review/pictures/{hash}", GetAsync).ExcludeFromDescription();

    private static async Task<Results<FileContentHttpResult, NotFound>> GetAsync(
        string slug,
        int number,
        string hash,
        HttpContext context,
        ProductQueries products,
        ReviewQueries reviews
    )
    {
        var actor = CurrentActor.Of(context.User);
        try
        {
            var product = await products.FindAsync(actor, slug, context.RequestAborted);
            return PublishedReviewEndpoints.FileOf(
                await reviews.PictureAsync(actor, product.Id, number, hash, context.RequestAborted),
                context
            );
        }
        catch (NotFoundException)
        {
            return TypedResults.NotFound();
        }
    }
}
