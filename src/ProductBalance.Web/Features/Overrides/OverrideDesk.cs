using MudBlazor;
using ProductBalance.Data.Overrides;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Overrides;

namespace ProductBalance.Web.Features.Overrides;

/// <summary>Where pages move an item against its score, renew that and end it.</summary>
public sealed class OverrideDesk(
    IDialogService dialogs,
    OverrideStore overrides,
    Attempts attempts,
    ISnackbar snackbar,
    TimeProvider time
)
{
    /// <summary>Asks above which item and why, and moves it.</summary>
    /// <param name="actor">Who decides.</param>
    /// <param name="snapshot">The ranking that they look at.</param>
    /// <param name="row">What moves.</param>
    /// <param name="anchor">What the dialog proposes; null where there is nothing to propose.</param>
    public async Task MoveAsync(Actor actor, BacklogSnapshot snapshot, BacklogRow row, BacklogRow? anchor)
    {
        Task SaveAsync(OverrideInput input) =>
            overrides.MoveAboveAsync(actor, snapshot.Product.Id, row.Number, input, CancellationToken.None);

        var parameters = new DialogParameters<MoveDialog>
        {
            { dialog => dialog.Actor, actor },
            { dialog => dialog.Snapshot, snapshot },
            { dialog => dialog.Row, row },
            { dialog => dialog.Proposed, anchor is null || !snapshot.IsRankedByScore(anchor) ? null : anchor.Number },
            { dialog => dialog.Period, OverridePeriod.Of(snapshot.Product.Settings, time) },
            { dialog => dialog.Save, SaveAsync },
        };
        await dialogs.ShowAsync<MoveDialog>($"Move {snapshot.Product.KeyOf(row.Number)} above…", parameters);
    }

    public async Task RenewAsync(Actor actor, RankOverride made)
    {
        RankOverride? renewed = null;
        if (
            await attempts.RunAsync(async () =>
                renewed = await overrides.RenewAsync(actor, made.ProductId, made.Id, CancellationToken.None)
            )
        )
        {
            snackbar.Add($"Renewed until {Figures.Day((renewed ?? made).LastDay)}.", Severity.Success);
        }
    }

    public async Task EndAsync(Actor actor, RankOverride made)
    {
        if (await attempts.RunAsync(() => overrides.EndAsync(actor, made.ProductId, made.Id, CancellationToken.None)))
        {
            snackbar.Add("Ended: it stands at the place of its score again.", Severity.Success);
        }
    }
}
