using Microsoft.AspNetCore.Http.HttpResults;
using ProductBalance.Data.Returns;
using ProductBalance.Data.Settings;
using ProductBalance.Web.Api.Access;

namespace ProductBalance.Web.Api.Returns;

/// <summary>What releases returned.</summary>
public static class ReturnsEndpoints
{
    public static void MapReturns(this IEndpointRouteBuilder product) =>
        product
            .MapGet("/returns", GetAsync)
            .WithSummary("See what releases returned")
            .WithDescription(
                "Month by month, the oldest first: what the teams cost, and the proved and the claimed return as multiples of "
                    + "that, each with the 5th and the 95th percentile. Both are null where there is no cost. What the teams cost "
                    + "is null for those who may not see rates. The signal says whether the proved returns are reason to move the "
                    + "tech share: none, raise, stay or lower, with its figures."
            )
            .ProducesProblems(404);

    private static async Task<Ok<ReturnsAnswer>> GetAsync(
        Caller caller,
        string slug,
        ProductQueries products,
        ReturnsQueries returns,
        CancellationToken cancellationToken
    )
    {
        var product = await products.FindAsync(caller.Actor, slug, cancellationToken);
        return TypedResults.Ok(ReturnsAnswer.Of(await returns.FindAsync(caller.Actor, product.Id, cancellationToken)));
    }
}
