using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using ProductBalance.Data.Planning;
using ProductBalance.Data.Settings;
using ProductBalance.Web.Api.Access;

namespace ProductBalance.Web.Api.Planning;

/// <summary>Plans a sprint. Nothing is stored.</summary>
public static class PlanEndpoints
{
    private const int LongestBody = 64 * 1024;

    public static void MapPlan(this IEndpointRouteBuilder product) =>
        product
            .MapPost("/plan", PlanAsync)
            .WithMetadata(new ReadOnlyCall(), new RequestSizeLimitAttribute(LongestBody))
            .WithSummary("Plan a sprint")
            .WithDescription(
                "Of all choices of ranked items that keep the rules, the one of the highest value of starting now rather than "
                    + "in the next sprint. Each rule has a price: what the plan would be worth more without it. Prices take one "
                    + "more plan a rule; leave them out with prices=false. Where nothing keeps all rules, conflict names a "
                    + "smallest set that excludes each other, and the rules that are needed are those that stand in the way "
                    + "alone. Nothing is stored."
            )
            .ProducesProblems(400, 404, 409, 413, 422);

    private static async Task<Ok<PlanAnswer>> PlanAsync(
        Caller caller,
        string slug,
        PlanBody body,
        ProductQueries products,
        PlanQueries plans,
        CancellationToken cancellationToken,
        bool prices = true
    )
    {
        var product = await products.FindAsync(caller.Actor, slug, cancellationToken);
        var request = body.ToRequest();
        var plan = prices
            ? await plans.PlanWithPricesAsync(caller.Actor, product.Id, request, cancellationToken)
            : await plans.PlanAsync(caller.Actor, product.Id, request, cancellationToken);
        return TypedResults.Ok(PlanAnswer.Of(plan));
    }
}
