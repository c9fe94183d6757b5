using Microsoft.AspNetCore.Http.HttpResults;
using ProductBalance.Data;
using ProductBalance.Data.Scoring;
using ProductBalance.Data.Scoring.Past;
using ProductBalance.Data.Settings;
using ProductBalance.Web.Api.Access;
using ProductBalance.Web.Api.Backlog;

namespace ProductBalance.Web.Api.Scoring;

/// <summary>The ranking of a product, and why an item stands where it stands.</summary>
public static class RankingEndpoints
{
    public static void MapRanking(this IEndpointRouteBuilder product)
    {
        product
            .MapGet("/ranking", ListAsync)
            .WithSummary("List the ranking")
            .WithDescription(
                "Product and tech items in one order, the lights-on lane above them, each with how sure its place is."
                    + RowPages.Usage
            )
            .ProducesProblems(400, 404, 422);
        product
            .MapGet("/items/{number:int}/why", WhyAsync)
            .WithSummary("Say why an item ranks where it does")
            .WithDescription(
                "The steps that lead to its score, how sure it stands between its neighbours, what would swap it with one, and where it stood before."
            )
            .ProducesProblems(404);
    }

    private static async Task<Ok<PagedAnswer<RankingRowAnswer>>> ListAsync(
        Caller caller,
        string slug,
        [AsParameters] ListQuery query,
        ProductQueries products,
        LiveRanking ranking,
        CancellationToken cancellationToken
    )
    {
        var product = await products.FindAsync(caller.Actor, slug, cancellationToken);
        var backlog = await ranking.GetEstimatedAsync(caller.Actor, product.Id, cancellationToken);
        return TypedResults.Ok(RowPages.Of(backlog.Ranked, query, row => RankingAnswers.Row(row, backlog)));
    }

    private static async Task<Ok<WhyAnswer>> WhyAsync(
        Caller caller,
        string slug,
        int number,
        ProductQueries products,
        LiveRanking ranking,
        UncertaintyQueries uncertainty,
        ChainQueries chains,
        PastRankingQueries past,
        CancellationToken cancellationToken
    )
    {
        var product = await products.FindAsync(caller.Actor, slug, cancellationToken);
        var backlog = await ranking.GetEstimatedAsync(caller.Actor, product.Id, cancellationToken);
        var row =
            backlog.Find(number)
            ?? throw new NotFoundException($"There is no item with the number {number} in this product.");
        var neighbours = await uncertainty.NeighboursAsync(caller.Actor, product.Id, number, cancellationToken);
        var chain = await chains.FindAsync(caller.Actor, product.Id, number, cancellationToken);
        var places = await past.OfItemAsync(caller.Actor, product.Id, number, cancellationToken);
        return TypedResults.Ok(RankingAnswers.Why(row, backlog, neighbours, chain, places));
    }
}
