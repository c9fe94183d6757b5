using System.Net.Mime;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using ProductBalance.Data;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Scoring;
using ProductBalance.Data.Settings;
using ProductBalance.Domain;
using ProductBalance.Domain.Backlog;
using ProductBalance.Web.Api.Access;

namespace ProductBalance.Web.Api.Backlog;

/// <summary>What becomes of items: edited, moved to another status, dropped.</summary>
public static class ItemChangeEndpoints
{
    public static void MapItemChanges(this IEndpointRouteBuilder product)
    {
        product
            .MapPatch("/items/{number:int}", EditAsync)
            .Accepts<ContentBody>(MergePatch.MediaType, MediaTypeNames.Application.Json)
            .WithMetadata(new RequestSizeLimitAttribute(ItemEndpoints.LongestItem))
            .WithSummary("Edit an item")
            .WithDescription(
                "A merge patch (RFC 7396): fields that are not sent stay, null takes a field away, a list is sent whole. "
                    + "Figures that the old `impact.text` stated follow a new one. Send the ETag of the item as If-Match: "
                    + "428 without, 412 when somebody changed the item since. `reason` goes into the history. "
                    + "The status changes by POST …/transitions."
            )
            .ProducesProblems(400, 403, 404, 409, 412, 413, 415, 422, 428, 503);
        product
            .MapDelete("/items/{number:int}", DropAsync)
            .WithSummary("Drop an item")
            .WithDescription(
                "It leaves the list and stays in the record, with the `reason`, which is needed. Like any other step it "
                    + "overwrites nothing, so that it asks for no If-Match."
            )
            .ProducesProblems(403, 404, 409, 422, 503);
        product
            .MapPost("/items/{number:int}/transitions", MoveAsync)
            .WithSummary("Move an item to another status")
            .WithDescription(
                "Steps that do not exist are refused, 409 with the code `status-not-drawn` and the steps that do. On wait "
                    + "an item is put by POST …/waits, measured it is by POST …/measurements. Sent again with the same "
                    + "Idempotency-Key it takes no second step."
            )
            .ProducesProblems(400, 403, 404, 409, 413, 422, 503);
    }

    private static async Task<Ok<ItemAnswer>> EditAsync(
        Caller caller,
        string slug,
        int number,
        string? reason,
        MergePatch changes,
        HttpContext context,
        ProductQueries products,
        ItemQueries items,
        BacklogStore store,
        LiveRanking ranking,
        CancellationToken cancellationToken
    )
    {
        var seen = EditTags.Required(context);
        var product = await products.FindAsync(caller.Actor, slug, cancellationToken);
        var present = await items.GetAsync(caller.Actor, product.Id, number, cancellationToken);
        var backlog = await ranking.GetAsync(caller.Actor, product.Id, cancellationToken);
        var edit = ItemChange.Of(present.Item, seen, changes, reason, backlog);
        var outcome = await store.EditAsync(caller.Actor, product.Id, number, edit, cancellationToken);
        EditTags.Write(context, outcome.Item.Version);
        var after = await ranking.GetAsync(caller.Actor, product.Id, cancellationToken);
        return TypedResults.Ok(ItemAnswers.Of(present with { Item = outcome.Item }, after));
    }

    private static async Task<NoContent> DropAsync(
        Caller caller,
        string slug,
        int number,
        string? reason,
        ProductQueries products,
        BacklogStore store,
        CancellationToken cancellationToken
    )
    {
        Problems.ThrowIfAny(
            [],
            string.IsNullOrWhiteSpace(reason)
                ? [new FieldProblem("reason", "Say why it is dropped: add ?reason=…")]
                : []
        );
        var product = await products.FindAsync(caller.Actor, slug, cancellationToken);
        await store.MoveAsync(caller.Actor, product.Id, number, ItemStatus.Dropped, reason, cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<ItemAnswer>> MoveAsync(
        Caller caller,
        string slug,
        int number,
        StepBody body,
        [FromHeader(Name = "Idempotency-Key")] string? idempotencyKey,
        ProductQueries products,
        StepSubmission submission,
        CancellationToken cancellationToken
    )
    {
        var product = await products.FindAsync(caller.Actor, slug, cancellationToken);
        return TypedResults.Ok(
            await submission.SubmitAsync(caller, product, number, body, idempotencyKey, cancellationToken)
        );
    }
}
