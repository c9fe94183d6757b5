using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using ProductBalance.Data;
using ProductBalance.Data.Access;
using ProductBalance.Data.Outcomes;
using ProductBalance.Data.Settings;
using ProductBalance.Web.Api.Access;

namespace ProductBalance.Web.Api.Outcomes;

/// <summary>Enters what was measured of items, and reads it.</summary>
public static class MeasurementEndpoints
{
    public static void MapMeasurements(this IEndpointRouteBuilder product)
    {
        product
            .MapPost("/items/{number:int}/measurements", AddAsync)
            .WithSummary("Enter what was measured")
            .WithDescription(
                "A token of scope submit may do it, so that a build can post its own build time. The item must be released: "
                    + "409 with the code `not-released` otherwise. Nothing is overwritten: each value stays, and the promise "
                    + "is judged by the first from its measuring day on. Sent again with the same Idempotency-Key it enters nothing new."
            )
            .ProducesProblems(400, 403, 404, 409, 413, 422, 503);
        product
            .MapGet("/items/{number:int}/measurements", ListAsync)
            .WithSummary("List what was measured of an item")
            .WithDescription(
                "The latest day first, with what was struck out and why. `filter` and `sort` are not used here."
            )
            .ProducesProblems(400, 404, 422);
        product
            .MapPost("/items/{number:int}/measurements/waiver", WaiveAsync)
            .WithSummary("Say that an item will not be measured")
            .WithDescription(
                "It counts as `notMeasured`, with the reason, unless somebody measures it after all. Who may edit the item may "
                    + "say so, with a token of scope write. 409 with `not-released` or `already-measured` where there is nothing "
                    + "to leave out. Sent again with the same Idempotency-Key it says nothing new."
            )
            .ProducesProblems(400, 403, 404, 409, 413, 422, 503);
        product
            .MapDelete("/items/{number:int}/measurements/{id:guid}", StrikeAsync)
            .WithSummary("Strike a measurement out")
            .WithDescription("It does not count any more, and stays in the record with the `reason`, which is needed.")
            .ProducesProblems(403, 404, 409, 422, 503);
    }

    private static async Task<Created<MeasuredAnswer>> AddAsync(
        Caller caller,
        string slug,
        int number,
        MeasuredBody body,
        [FromHeader(Name = "Idempotency-Key")] string? idempotencyKey,
        ProductQueries products,
        MeasurementStore measurements,
        KeyedCalls calls,
        CancellationToken cancellationToken
    )
    {
        var product = await products.FindAsync(caller.Actor, slug, cancellationToken);
        var path = $"{product.Slug}/{number}/measurements";
        var answer = await calls.OnceAsync(caller, idempotencyKey, path, body, EnterAsync, cancellationToken);
        return TypedResults.Created($"{ApiSetup.Root}/products/{product.Slug}/items/{number}/measurements", answer);

        async Task<MeasuredAnswer> EnterAsync(KeyedRequest? request)
        {
            var input = new MeasurementInput(body.Value, body.Day, body.Source);
            return MeasuredAnswer.Of(
                await measurements.AddAsync(caller.Actor, product.Id, number, input, cancellationToken, request)
            );
        }
    }

    private static async Task<Ok<PagedAnswer<MeasuredAnswer>>> ListAsync(
        Caller caller,
        string slug,
        int number,
        [AsParameters] ListQuery query,
        ProductQueries products,
        OutcomeQueries outcomes,
        CancellationToken cancellationToken
    )
    {
        var product = await products.FindAsync(caller.Actor, slug, cancellationToken);
        var record =
            await outcomes.OfItemAsync(caller.Actor, product.Id, number, cancellationToken)
            ?? throw new NotFoundException("There is no such item, or it is not released yet.");
        return TypedResults.Ok(
            Paging.Page(record.Entries, query, entry => entry.Measurement.Id.Value.ToString("N"), MeasuredAnswer.Of)
        );
    }

    private static async Task<Created<WaiverAnswer>> WaiveAsync(
        Caller caller,
        string slug,
        int number,
        WaiverBody body,
        [FromHeader(Name = "Idempotency-Key")] string? idempotencyKey,
        ProductQueries products,
        MeasurementStore measurements,
        KeyedCalls calls,
        CancellationToken cancellationToken
    )
    {
        var product = await products.FindAsync(caller.Actor, slug, cancellationToken);
        var path = $"{product.Slug}/{number}/measurements/waiver";
        var answer = await calls.OnceAsync(caller, idempotencyKey, path, body, SayAsync, cancellationToken);
        return TypedResults.Created($"{ApiSetup.Root}/products/{product.Slug}/outcomes", answer);

        async Task<WaiverAnswer> SayAsync(KeyedRequest? request)
        {
            var reason = new ReasonInput(body.Reason);
            return WaiverAnswer.Of(
                await measurements.WaiveAsync(caller.Actor, product.Id, number, reason, cancellationToken, request)
            );
        }
    }

    private static async Task<NoContent> StrikeAsync(
        Caller caller,
        string slug,
        int number,
        Guid id,
        string? reason,
        ProductQueries products,
        MeasurementStore measurements,
        CancellationToken cancellationToken
    )
    {
        var product = await products.FindAsync(caller.Actor, slug, cancellationToken);
        await measurements.StrikeAsync(caller.Actor, product.Id, number, new(id), new(reason), cancellationToken);
        return TypedResults.NoContent();
    }
}
