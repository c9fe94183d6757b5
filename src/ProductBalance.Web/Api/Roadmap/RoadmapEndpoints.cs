using Microsoft.AspNetCore.Http.HttpResults;
using ProductBalance.Data.Roadmap;
using ProductBalance.Data.Settings;
using ProductBalance.Web.Api.Access;

namespace ProductBalance.Web.Api.Roadmap;

/// <summary>Reads the roadmap. What readers without an account get is at the addresses under /r.</summary>
public static class RoadmapEndpoints
{
    public static void MapRoadmap(this IEndpointRouteBuilder product) =>
        product
            .MapGet("/roadmap", GetAsync)
            .WithSummary("The roadmap")
            .WithDescription(
                "The draft as the product's members see it, with all that is known of each entry now, and the list of "
                    + "published versions. Days are ranges from estimates, ranking and capacity: 8 chances in 10."
            )
            .ProducesProblems(404);

    private static async Task<Ok<RoadmapAnswer>> GetAsync(
        Caller caller,
        string slug,
        ProductQueries products,
        RoadmapQueries roadmaps,
        CancellationToken cancellationToken
    )
    {
        var product = await products.FindAsync(caller.Actor, slug, cancellationToken);
        return TypedResults.Ok(RoadmapAnswer.Of(await roadmaps.GetAsync(caller.Actor, product.Id, cancellationToken)));
    }
}
