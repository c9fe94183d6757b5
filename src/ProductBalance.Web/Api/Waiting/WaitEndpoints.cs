using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using ProductBalance.Data;
using ProductBalance.Data.Scoring;
using ProductBalance.Data.Settings;
using ProductBalance.Data.Waiting;
using ProductBalance.Domain;
using ProductBalance.Domain.Backlog;
using ProductBalance.Web.Api.Access;

namespace ProductBalance.Web.Api.Waiting;

/// <summary>Puts items on wait, and lets them go on.</summary>
public static class WaitEndpoints
{
    internal static readonly FieldProblem NoDay = new("until", "Send the day on which work is expected to go on.");

    public static void MapWaits(this IEndpointRouteBuilder product)
    {
        product
            .MapPost("/items/{number:int}/waits", PutAsync)
            .WithSummary("Put an item on wait")
            .WithDescription(
                "A ready, planned or started item waits for a reason, until an expected day. Sent again with the same "
                    + "Idempotency-Key it puts nothing on wait anew."
            )
            .ProducesProblems(400, 403, 404, 409, 422, 503);
        product
            .MapGet("/items/{number:int}/waits/open", GetAsync)
            .WithSummary("See what an item waits for")
            .WithDescription("Its ETag is asked for to change it.")
            .ProducesProblems(404);
        product
            .MapPatch("/items/{number:int}/waits/open", ExpectAsync)
            .WithSummary("Expect a wait to last until another day")
            .WithDescription(
                "Send the ETag of the wait as If-Match: 428 without, 412 when somebody changed the wait since."
            )
            .ProducesProblems(400, 403, 404, 409, 412, 422, 428, 503);
        product
            .MapDelete("/items/{number:int}/waits/open", EndAsync)
            .WithSummary("End a wait")
            .WithDescription("The item goes back to where it came from.")
            .ProducesProblems(403, 404, 409, 503);
    }

    private static async Task<Created<WaitAnswer>> PutAsync(
        Caller caller,
        string slug,
        int number,
        WaitBody body,
        [FromHeader(Name = "Idempotency-Key")] string? idempotencyKey,
        ProductQueries products,
        WaitSubmission submission,
        CancellationToken cancellationToken
    )
    {
        var product = await products.FindAsync(caller.Actor, slug, cancellationToken);
        var answer = await submission.SubmitAsync(caller, product, number, body, idempotencyKey, cancellationToken);
        return TypedResults.Created($"{ApiSetup.Root}/products/{product.Slug}/items/{number}/waits/open", answer);
    }

    private static async Task<Ok<WaitAnswer>> GetAsync(
        Caller caller,
        string slug,
        int number,
        HttpContext context,
        ProductQueries products,
        LiveRanking ranking,
        CancellationToken cancellationToken
    )
    {
        var product = await products.FindAsync(caller.Actor, slug, cancellationToken);
        var backlog = await ranking.GetAsync(caller.Actor, product.Id, cancellationToken);
        var wait =
            backlog.Find(number)?.Wait ?? throw new NotFoundException("There is no such item, or it does not wait.");
        EditTags.Write(context, wait.Version);
        return TypedResults.Ok(WaitAnswer.Of(wait, backlog.Context.Today));
    }

    private static async Task<Ok<WaitAnswer>> ExpectAsync(
        Caller caller,
        string slug,
        int number,
        WaitDayBody body,
        HttpContext context,
        ProductQueries products,
        WaitStore waits,
        TimeProvider time,
        CancellationToken cancellationToken
    )
    {
        var seen = EditTags.Required(context);
        Problems.ThrowIfAny([], body.Until is null ? [NoDay] : []);
        var product = await products.FindAsync(caller.Actor, slug, cancellationToken);
        var input = new WaitDayInput(body.Until!.Value, body.Reason ?? "", seen); // checked above
        var wait = await waits.ExpectAsync(caller.Actor, product.Id, number, input, cancellationToken);
        EditTags.Write(context, wait.Version);
        return TypedResults.Ok(WaitAnswer.Of(wait, ProductClock.Today(time, product.Settings.TimeZone)));
    }

    private static async Task<NoContent> EndAsync(
        Caller caller,
        string slug,
        int number,
        ProductQueries products,
        WaitStore waits,
        CancellationToken cancellationToken
    )
    {
        var product = await products.FindAsync(caller.Actor, slug, cancellationToken);
        await waits.EndAsync(caller.Actor, product.Id, number, cancellationToken);
        return TypedResults.NoContent();
    }
}
