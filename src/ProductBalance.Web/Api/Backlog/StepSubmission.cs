using ProductBalance.Data;
using ProductBalance.Data.Access;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain;
using ProductBalance.Domain.Settings;
using ProductBalance.Web.Api.Access;

namespace ProductBalance.Web.Api.Backlog;

/// <summary>Takes a step with an item, once for each key that its sender gives.</summary>
public sealed class StepSubmission(BacklogStore store, ItemQueries items, LiveRanking ranking, KeyedCalls calls)
{
    private static readonly FieldProblem NoStatus = new("to", "Say which status it takes, such as planned.");

    public Task<ItemAnswer> SubmitAsync(
        Caller caller,
        Product product,
        int number,
        StepBody body,
        string? key,
        CancellationToken cancellationToken
    )
    {
        return calls.OnceAsync(caller, key, $"{product.Slug}/{number}/transitions", body, MoveAsync, cancellationToken);

        async Task<ItemAnswer> MoveAsync(KeyedRequest? request)
        {
            Problems.ThrowIfAny([], body.To is null ? [NoStatus] : []);
            var (actor, to) = (caller.Actor, body.To!.Value); // checked above
            await store.MoveAsync(actor, product.Id, number, to, body.Reason, cancellationToken, request);
            var detail = await items.GetAsync(actor, product.Id, number, cancellationToken);
            return ItemAnswers.Of(detail, await ranking.GetAsync(actor, product.Id, cancellationToken));
        }
    }
}
