using Microsoft.AspNetCore.Http.HttpResults;
using ProductBalance.Data.Scoring;
using ProductBalance.Data.Settings;
using ProductBalance.Web.Api.Access;

namespace ProductBalance.Web.Api.Settings;

/// <summary>The products that a token may know of.</summary>
public static class ProductEndpoints
{
    public static void MapProducts(this IEndpointRouteBuilder api)
    {
        api.MapGet("/products", ListAsync)
            .WithSummary("List the products")
            .WithDescription("Those that the token's owner is a member of; an administrator's are all.")
            .ProducesProblems();
        api.MapGet("/products/{slug}", GetAsync)
            .WithSummary("Read a product")
            .WithDescription("Its settings and its teams, by whose names items are handed in.")
            .ProducesProblems(404);
    }

    private static async Task<Ok<PagedAnswer<ProductAnswer>>> ListAsync(
        Caller caller,
        ProductQueries products,
        CancellationToken cancellationToken
    )
    {
        var list = await products.ListAsync(caller.Actor, cancellationToken);
        return TypedResults.Ok(new PagedAnswer<ProductAnswer>([.. list.Select(ProductAnswer.Of)], Next: null));
    }

    private static async Task<Ok<ProductDetailAnswer>> GetAsync(
        Caller caller,
        string slug,
        ProductQueries products,
        LiveRanking ranking,
        CancellationToken cancellationToken
    )
    {
        var product = await products.FindAsync(caller.Actor, slug, cancellationToken);
        var backlog = await ranking.GetAsync(caller.Actor, product.Id, cancellationToken);
        return TypedResults.Ok(ProductDetailAnswer.Of(backlog));
    }
}
