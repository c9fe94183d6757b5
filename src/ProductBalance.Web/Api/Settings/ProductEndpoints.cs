using Microsoft.AspNetCore.Http.HttpResults;
using ProductBalance.Data.Scoring;
using ProductBalance.Data.Settings;
using ProductBalance.Domain.Settings;
using ProductBalance.Web.Api.Access;

namespace ProductBalance.Web.Api.Settings;

/// <summary>The products that a token may know of.</summary>
public static class ProductEndpoints
{
    private static readonly Dictionary<string, Func<Product, IComparable?>> Keys = new()
    {
        ["name"] = product => product.Name,
        ["slug"] = product => product.Slug,
    };

    public static void MapProducts(this IEndpointRouteBuilder api)
    {
        api.MapGet("/products", ListAsync)
            .WithSummary("List the products")
            .WithDescription(
                "Those that the token's owner is a member of; an administrator's are all. `filter` takes words of the "
                    + "name or slug; `sort` is `name` or `slug`, with a minus before it the other way round."
            )
            .ProducesProblems(400, 422);
        api.MapGet("/products/{slug}", GetAsync)
            .WithSummary("Read a product")
            .WithDescription("Its settings and its teams, by whose names items are handed in.")
            .ProducesProblems(404);
    }

    private static async Task<Ok<PagedAnswer<ProductAnswer>>> ListAsync(
        Caller caller,
        [AsParameters] ListQuery query,
        ProductQueries products,
        CancellationToken cancellationToken
    )
    {
        var list = await products.ListAsync(caller.Actor, cancellationToken);
        Product[] matching = [.. list.Where(product => IsFound(product, query.Filter))];
        var page = Paging.Page(
            SortText.Order(matching, query.Sort, Keys),
            query,
            product => product.Slug,
            ProductAnswer.Of
        );
        return TypedResults.Ok(page);
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

    private static bool IsFound(Product product, string? words) =>
        string.IsNullOrEmpty(words)
        || product.Name.Contains(words, StringComparison.OrdinalIgnoreCase)
        || product.Slug.Contains(words, StringComparison.OrdinalIgnoreCase);
}
