using ProductBalance.Data;
using ProductBalance.Data.Access;
using ProductBalance.Data.Waiting;
using ProductBalance.Domain;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Settings;
using ProductBalance.Domain.Waiting;
using ProductBalance.Web.Api.Access;

namespace ProductBalance.Web.Api.Waiting;

/// <summary>Puts an item on wait, once for each key that its sender gives.</summary>
public sealed class WaitSubmission(WaitStore waits, KeyedCalls calls, TimeProvider time)
{
    public Task<WaitAnswer> SubmitAsync(
        Caller caller,
        Product product,
        int number,
        WaitBody body,
        string? key,
        CancellationToken cancellationToken
    )
    {
        return calls.OnceAsync(caller, key, $"{product.Slug}/{number}/waits", body, PutAsync, cancellationToken);

        async Task<WaitAnswer> PutAsync(KeyedRequest? request)
        {
            var terms = Read(body);
            var wait = await waits.PutAsync(caller.Actor, product.Id, number, terms, cancellationToken, request);
            return WaitAnswer.Of(wait, ProductClock.Today(time, product.Settings.TimeZone));
        }
    }

    private static WaitTerms Read(WaitBody body)
    {
        Problems.ThrowIfAny(
            [],
            [
                .. body.Reason is null
                    ? [new FieldProblem("reason", "Say what it waits for.")]
                    : Array.Empty<FieldProblem>(),
                .. body.Until is null ? [WaitEndpoints.NoDay] : Array.Empty<FieldProblem>(),
            ]
        );
        return new(body.Reason!.Value, body.Until!.Value, body.Note ?? ""); // both are checked above
    }
}
