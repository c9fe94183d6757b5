using ProductBalance.Data.Access;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Settings;
using ProductBalance.Web.Api.Access;

namespace ProductBalance.Web.Api.Backlog;

/// <summary>Hands an item in, once for each key that its sender gives.</summary>
public sealed class ItemSubmission(BacklogStore items, LiveRanking ranking, KeyedCalls calls)
{
    public Task<CreatedAnswer> SubmitAsync(
        Caller caller,
        Product product,
        ItemBody body,
        string? key,
        CancellationToken cancellationToken
    )
    {
        return calls.OnceAsync(caller, key, product.Slug, body, CreateAsync, cancellationToken);

        async Task<CreatedAnswer> CreateAsync(KeyedRequest? request)
        {
            var backlog = await ranking.GetAsync(caller.Actor, product.Id, cancellationToken);
            var input = ItemReading.Read(body, backlog, request);
            var item = await items.CreateAsync(caller.Actor, product.Id, input, cancellationToken);
            var after = await ranking.GetAsync(caller.Actor, product.Id, cancellationToken);
            return ItemAnswers.Created(item, after);
        }
    }
}
