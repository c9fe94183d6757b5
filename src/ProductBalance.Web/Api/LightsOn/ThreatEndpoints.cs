using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using ProductBalance.Data.LightsOn;
using ProductBalance.Data.Settings;
using ProductBalance.Web.Api.Access;

namespace ProductBalance.Web.Api.LightsOn;

/// <summary>Threats: report one, see what became of all, and whether the lane meets their days.</summary>
public static class ThreatEndpoints
{
    public static void MapThreats(this IEndpointRouteBuilder product)
    {
        product
            .MapPost("/items/{number:int}/threats", ReportAsync)
            .WithSummary("Report a threat")
            .WithDescription(
                "It waits for a second person; once confirmed, its item stands in the lights-on lane, above all scores. "
                    + "An item that is closed answers no threat: 409 with the code `item-closed`. Sent again with the same "
                    + "Idempotency-Key it reports nothing new."
            )
            .ProducesProblems(400, 403, 404, 409, 413, 422, 503);
        product
            .MapGet("/threats", ListAsync)
            .WithSummary("List the threats")
            .WithDescription(
                "The latest report first, each with its state and, in the lights-on lane, with slack and lateness at the "
                    + "95th percentile. `filter` and `sort` are not used here."
            )
            .ProducesProblems(400, 404, 422);
    }

    private static async Task<Created<ThreatAnswer>> ReportAsync(
        Caller caller,
        string slug,
        int number,
        ThreatBody body,
        [FromHeader(Name = "Idempotency-Key")] string? idempotencyKey,
        ProductQueries products,
        ThreatSubmission submission,
        CancellationToken cancellationToken
    )
    {
        var product = await products.FindAsync(caller.Actor, slug, cancellationToken);
        var answer = await submission.SubmitAsync(caller, product, number, body, idempotencyKey, cancellationToken);
        return TypedResults.Created($"{ApiSetup.Root}/products/{product.Slug}/threats", answer);
    }

    private static async Task<Ok<PagedAnswer<ThreatAnswer>>> ListAsync(
        Caller caller,
        string slug,
        [AsParameters] ListQuery query,
        ProductQueries products,
        LightsOnQueries lights,
        CancellationToken cancellationToken
    )
    {
        var product = await products.FindAsync(caller.Actor, slug, cancellationToken);
        var board = await lights.GetAsync(caller.Actor, product.Id, cancellationToken);
        return TypedResults.Ok(
            Paging.Page(
                board.Threats,
                query,
                view => view.Threat.Id.Value.ToString("N"),
                view => ThreatAnswers.Of(view, board)
            )
        );
    }
}
