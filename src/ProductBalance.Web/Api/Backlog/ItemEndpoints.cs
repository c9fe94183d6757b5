using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Scoring;
using ProductBalance.Data.Settings;
using ProductBalance.Web.Api.Access;

namespace ProductBalance.Web.Api.Backlog;

/// <summary>Items: hand one in, read one, see which still need an estimate.</summary>
public static class ItemEndpoints
{
    internal const int LongestItem = 512 * 1024;

    public static void MapItems(this IEndpointRouteBuilder product)
    {
        product
            .MapPost("/items", CreateAsync)
            .WithMetadata(new RequestSizeLimitAttribute(LongestItem))
            .WithSummary("Hand in an item")
            .WithDescription(
                "One that passes the impact gate is ranked at once; else the answer is 422 and names each missing part, "
                    + "unless it is meant as a draft. Sent again with the same Idempotency-Key it makes nothing new."
            )
            .ProducesProblems(400, 403, 404, 409, 413, 422, 503);
        product
            .MapGet("/items/{number:int}", GetAsync)
            .WithSummary("Read an item")
            .WithDescription("The ETag names its version; while it holds, If-None-Match gets 304.")
            .ProducesProblems(404);
        product
            .MapGet("/needs-estimate", ListDraftsAsync)
            .WithSummary("List what cannot be ranked yet")
            .WithDescription(
                "Each with what it still needs. Confirmed threats without an effort come first." + RowPages.Usage
            )
            .ProducesProblems(400, 404, 422);
    }

    private static async Task<Created<CreatedAnswer>> CreateAsync(
        Caller caller,
        string slug,
        ItemBody body,
        [FromHeader(Name = "Idempotency-Key")] string? idempotencyKey,
        ProductQueries products,
        ItemSubmission submission,
        CancellationToken cancellationToken
    )
    {
        var product = await products.FindAsync(caller.Actor, slug, cancellationToken);
        var answer = await submission.SubmitAsync(caller, product, body, idempotencyKey, cancellationToken);
        return TypedResults.Created($"{ApiSetup.Root}/products/{product.Slug}/items/{answer.Number}", answer);
    }

    private static async Task<Results<Ok<ItemAnswer>, StatusCodeHttpResult>> GetAsync(
        Caller caller,
        string slug,
        int number,
        HttpContext context,
        ProductQueries products,
        ItemQueries items,
        LiveRanking ranking,
        CancellationToken cancellationToken
    )
    {
        var product = await products.FindAsync(caller.Actor, slug, cancellationToken);
        var detail = await items.GetAsync(caller.Actor, product.Id, number, cancellationToken);
        var tag = EditTags.Of(detail.Item.Version);
        context.Response.GetTypedHeaders().ETag = tag;
        if (context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false)))
        {
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }

        var backlog = await ranking.GetAsync(caller.Actor, product.Id, cancellationToken);
        return TypedResults.Ok(ItemAnswers.Of(detail, backlog));
    }

    private static async Task<Ok<PagedAnswer<DraftAnswer>>> ListDraftsAsync(
        Caller caller,
        string slug,
        [AsParameters] ListQuery query,
        ProductQueries products,
        LiveRanking ranking,
        CancellationToken cancellationToken
    )
    {
        var product = await products.FindAsync(caller.Actor, slug, cancellationToken);
        var backlog = await ranking.GetAsync(caller.Actor, product.Id, cancellationToken);
        return TypedResults.Ok(RowPages.Of(backlog.NeedsEstimate, query, row => ItemAnswers.Draft(row, backlog)));
    }
}
