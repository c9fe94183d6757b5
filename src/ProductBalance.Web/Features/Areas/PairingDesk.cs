using MudBlazor;
using ProductBalance.Data.Roadmap;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Web.Features.Areas;

/// <summary>Where pages agree to what is suggested, dismiss it, and bring it back.</summary>
public sealed class PairingDesk(PairingStore store, Attempts attempts, ISnackbar snackbar)
{
    public Task AcceptAsync(Actor actor, ProductId product, PairingView view) =>
        ActAsync(
            () =>
                store.AcceptAsync(
                    actor,
                    product,
                    view.Request.Number,
                    view.Work.Number,
                    view.Kind,
                    CancellationToken.None
                ),
            view.Kind == PairingKind.Before
                ? "Agreed: the product work now depends on it."
                : "Agreed: a sprint takes both or neither."
        );

    public Task DismissAsync(Actor actor, ProductId product, PairingView view) =>
        ActAsync(
            () => store.DismissAsync(actor, product, view.Request.Number, view.Work.Number, CancellationToken.None),
            "Dismissed. The map of areas brings it back, should it be wanted again."
        );

    public Task BringBackAsync(Actor actor, ProductId product, DismissedView gone) =>
        ActAsync(
            () => store.BringBackAsync(actor, product, gone.Request.Number, gone.Work.Number, CancellationToken.None),
            "It may be suggested again."
        );

    private async Task ActAsync(Func<Task> act, string done)
    {
        if (await attempts.RunAsync(act))
        {
            snackbar.Add(done, Severity.Success);
        }
    }
}
