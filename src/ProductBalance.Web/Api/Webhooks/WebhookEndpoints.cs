using Microsoft.AspNetCore.Http.HttpResults;
using ProductBalance.Data.Settings;
using ProductBalance.Data.Webhooks;
using ProductBalance.Web.Api.Access;

namespace ProductBalance.Web.Api.Webhooks;

/// <summary>The webhooks of a product, for its managers.</summary>
public static class WebhookEndpoints
{
    public static void MapWebhooks(this IEndpointRouteBuilder product)
    {
        product
            .MapPost("/webhooks", AddAsync)
            .WithSummary("Add a webhook")
            .WithDescription(
                "Events are posted to its address as JSON, signed: `X-ProductBalance-Signature` is `sha256=` and the "
                    + "hexadecimal HMAC-SHA256 of the body by the secret, which is told in this answer and never again. "
                    + "Only a product manager's token with the scope `write` may do this."
            )
            .ProducesProblems(400, 403, 404, 409, 422, 503);
        product
            .MapGet("/webhooks", ListAsync)
            .WithSummary("List the webhooks")
            .WithDescription("The oldest first, each with its last attempt. `filter` and `sort` are not used here.")
            .ProducesProblems(400, 403, 404, 422);
        product
            .MapGet("/webhooks/{id:guid}/deliveries", DeliveriesAsync)
            .WithSummary("Read the log of a webhook")
            .WithDescription("The newest 50 deliveries with all of their attempts; the log goes back 30 days.")
            .ProducesProblems(400, 403, 404, 422);
        product
            .MapDelete("/webhooks/{id:guid}", RemoveAsync)
            .WithSummary("Remove a webhook")
            .WithDescription("It is told of nothing more, and its log goes with it.")
            .ProducesProblems(403, 404, 503);
    }

    private static async Task<Created<WebhookAnswer>> AddAsync(
        Caller caller,
        string slug,
        WebhookBody body,
        ProductQueries products,
        WebhookStore webhooks,
        CancellationToken cancellationToken
    )
    {
        var product = await products.FindAsync(caller.Actor, slug, cancellationToken);
        var input = new WebhookInput(body.Url ?? "", body.Events ?? [.. WebhookEvents.All.Select(each => each.Name)]);
        var issued = await webhooks.AddAsync(caller.Actor, product.Id, input, cancellationToken);
        var answer = WebhookAnswer.Of(issued);
        return TypedResults.Created($"{ApiSetup.Root}/products/{product.Slug}/webhooks/{answer.Id}", answer);
    }

    private static async Task<Ok<PagedAnswer<WebhookAnswer>>> ListAsync(
        Caller caller,
        string slug,
        [AsParameters] ListQuery query,
        ProductQueries products,
        WebhookStore webhooks,
        CancellationToken cancellationToken
    )
    {
        var product = await products.FindAsync(caller.Actor, slug, cancellationToken);
        var views = await webhooks.ListAsync(caller.Actor, product.Id, cancellationToken);
        return TypedResults.Ok(Paging.Page(views, query, view => view.Webhook.Id.ToString("N"), WebhookAnswer.Of));
    }

    private static async Task<Ok<PagedAnswer<DeliveryAnswer>>> DeliveriesAsync(
        Caller caller,
        string slug,
        Guid id,
        [AsParameters] ListQuery query,
        ProductQueries products,
        DeliveryStore deliveries,
        CancellationToken cancellationToken
    )
    {
        var product = await products.FindAsync(caller.Actor, slug, cancellationToken);
        var log = await deliveries.ListAsync(caller.Actor, product.Id, id, cancellationToken);
        return TypedResults.Ok(Paging.Page(log, query, delivery => delivery.Id.ToString("N"), DeliveryAnswer.Of));
    }

    private static async Task<NoContent> RemoveAsync(
        Caller caller,
        string slug,
        Guid id,
        ProductQueries products,
        WebhookStore webhooks,
        CancellationToken cancellationToken
    )
    {
        var product = await products.FindAsync(caller.Actor, slug, cancellationToken);
        await webhooks.RemoveAsync(caller.Actor, product.Id, id, cancellationToken);
        return TypedResults.NoContent();
    }
}
