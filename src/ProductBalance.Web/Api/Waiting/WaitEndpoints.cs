using Microsoft.AspNetCore.Http.HttpResults;
using ProductBalance.Data;
using ProductBalance.Data.Settings;
using ProductBalance.Data.Waiting;
using ProductBalance.Domain;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Settings;
using ProductBalance.Domain.Waiting;
using ProductBalance.Web.Api.Access;

namespace ProductBalance.Web.Api.Waiting;

/// <summary>Puts items on wait, and lets them go on.</summary>
public static class WaitEndpoints
{
    private static readonly FieldProblem NoDay = new("until", "Send the day on which work is expected to go on.");

    public static void MapWaits(this IEndpointRouteBuilder product)
    {
        product
            .MapPost("/items/{number:int}/waits", PutAsync)
            .WithSummary("Put an item on wait")
            .WithDescription("A ready, planned or started item waits for a reason, until an expected day.")
            .ProducesProblems(400, 403, 404, 409, 422, 503);
        product
            .MapPatch("/items/{number:int}/waits/open", ExpectAsync)
            .WithSummary("Expect a wait to last until another day")
            .ProducesProblems(400, 403, 404, 409, 422, 503);
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
        ProductQueries products,
        WaitStore waits,
        TimeProvider time,
        CancellationToken cancellationToken
    )
    {
        Problems.ThrowIfAny(
            [],
            [
                .. body.Reason is null
                    ? [new FieldProblem("reason", "Say what it waits for.")]
                    : Array.Empty<FieldProblem>(),
                .. body.Until is null ? [NoDay] : Array.Empty<FieldProblem>(),
            ]
        );
        var product = await products.FindAsync(caller.Actor, slug, cancellationToken);
        var terms = new WaitTerms(body.Reason!.Value, body.Until!.Value, body.Note ?? ""); // both are checked above
        var wait = await waits.PutAsync(caller.Actor, product.Id, number, terms, cancellationToken);
        return TypedResults.Created(
            $"{ApiSetup.Root}/products/{product.Slug}/items/{number}/waits/open",
            AnswerOf(wait, product, time)
        );
    }

    private static async Task<Ok<WaitAnswer>> ExpectAsync(
        Caller caller,
        string slug,
        int number,
        WaitDayBody body,
        ProductQueries products,
        WaitStore waits,
        TimeProvider time,
        CancellationToken cancellationToken
    )
    {
        Problems.ThrowIfAny([], body.Until is null ? [NoDay] : []);
        var product = await products.FindAsync(caller.Actor, slug, cancellationToken);
        var input = new WaitDayInput(body.Until!.Value, body.Reason ?? ""); // checked above
        var wait = await waits.ExpectAsync(caller.Actor, product.Id, number, input, cancellationToken);
        return TypedResults.Ok(AnswerOf(wait, product, time));
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

    private static WaitAnswer AnswerOf(Wait wait, Product product, TimeProvider time) =>
        WaitAnswer.Of(wait, ProductClock.Today(time, product.Settings.TimeZone));
}
