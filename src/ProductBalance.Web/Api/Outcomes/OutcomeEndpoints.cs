using Microsoft.AspNetCore.Http.HttpResults;
using ProductBalance.Data.Outcomes;
using ProductBalance.Data.Settings;
using ProductBalance.Domain.Backlog;
using ProductBalance.Web.Api.Access;

namespace ProductBalance.Web.Api.Outcomes;

/// <summary>Tells what was promised and what came of it.</summary>
public static class OutcomeEndpoints
{
    public static void MapOutcomes(this IEndpointRouteBuilder product) =>
        product
            .MapGet("/outcomes", GetAsync)
            .WithSummary("See what became of promises")
            .WithDescription(
                "What is due to be measured, each live item with its verdict, and what the estimates of each team and kind "
                    + "teach. A verdict is `hit`, `partial`, `miss` or `notMeasured`. A factor counts in scores only where "
                    + "`applied` is true, at its `appliedFactor`."
            )
            .ProducesProblems(404);

    private static async Task<Ok<OutcomesAnswer>> GetAsync(
        Caller caller,
        string slug,
        ProductQueries products,
        OutcomeQueries outcomes,
        CalibrationQueries calibration,
        TimeProvider time,
        CancellationToken cancellationToken
    )
    {
        var product = await products.FindAsync(caller.Actor, slug, cancellationToken);
        var items = await outcomes.ListAsync(caller.Actor, product.Id, cancellationToken);
        var learned = await calibration.GetAsync(caller.Actor, product.Id, cancellationToken);
        return TypedResults.Ok(OutcomeAnswers.Of(items, learned, ProductClock.Today(time, product.Settings.TimeZone)));
    }
}
