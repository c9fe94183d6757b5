using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using ProductBalance.Data.Access;
using ProductBalance.Data.Comments;
using ProductBalance.Data.Settings;
using ProductBalance.Web.Api.Access;

namespace ProductBalance.Web.Api.Comments;

/// <summary>Says something about an item, and reads what was said.</summary>
public static class CommentEndpoints
{
    public static void MapComments(this IEndpointRouteBuilder product)
    {
        product
            .MapPost("/items/{number:int}/comments", AddAsync)
            .WithSummary("Comment on an item")
            .WithDescription(
                "Everybody who may read the product may comment. Sent again with the same Idempotency-Key it says nothing new."
            )
            .ProducesProblems(400, 403, 404, 409, 413, 422, 503);
        product
            .MapGet("/items/{number:int}/comments", ListAsync)
            .WithSummary("List the comments on an item")
            .WithDescription("The oldest first. `filter` and `sort` are not used here.")
            .ProducesProblems(400, 404, 422);
    }

    private static async Task<Created<CommentAnswer>> AddAsync(
        Caller caller,
        string slug,
        int number,
        CommentBody body,
        [FromHeader(Name = "Idempotency-Key")] string? idempotencyKey,
        ProductQueries products,
        CommentStore comments,
        KeyedCalls calls,
        CancellationToken cancellationToken
    )
    {
        var product = await products.FindAsync(caller.Actor, slug, cancellationToken);
        var path = $"{product.Slug}/{number}/comments";
        var answer = await calls.OnceAsync(caller, idempotencyKey, path, body, SayAsync, cancellationToken);
        return TypedResults.Created($"{ApiSetup.Root}/products/{product.Slug}/items/{number}/comments", answer);

        async Task<CommentAnswer> SayAsync(KeyedRequest? request)
        {
            var input = new CommentInput(body.Text);
            return CommentAnswer.Of(
                await comments.AddAsync(caller.Actor, product.Id, number, input, cancellationToken, request)
            );
        }
    }

    private static async Task<Ok<PagedAnswer<CommentAnswer>>> ListAsync(
        Caller caller,
        string slug,
        int number,
        [AsParameters] ListQuery query,
        ProductQueries products,
        CommentQueries comments,
        CancellationToken cancellationToken
    )
    {
        var product = await products.FindAsync(caller.Actor, slug, cancellationToken);
        var discussion = await comments.OfItemAsync(caller.Actor, product.Id, number, cancellationToken);
        return TypedResults.Ok(
            Paging.Page(discussion.Comments, query, comment => comment.Id.Value.ToString("N"), CommentAnswer.Of)
        );
    }
}
