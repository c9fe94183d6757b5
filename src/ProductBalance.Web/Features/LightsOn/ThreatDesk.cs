using MudBlazor;
using ProductBalance.Data.LightsOn;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.LightsOn;

namespace ProductBalance.Web.Features.LightsOn;

/// <summary>Where pages report threats, judge them and take that back.</summary>
public sealed class ThreatDesk(
    IDialogService dialogs,
    ThreatReportStore reports,
    ThreatStore threats,
    Attempts attempts,
    ISnackbar snackbar
)
{
    /// <summary>Asks what the threat is, and reports it; done when the dialog is closed.</summary>
    /// <param name="actor">Who reports it.</param>
    /// <param name="snapshot">The backlog that they look at.</param>
    /// <param name="item">The item that answers it; null where that is asked too.</param>
    public Task ReportAsync(Actor actor, BacklogSnapshot snapshot, BacklogRow? item)
    {
        var fields = new ThreatFields { Item = item?.Number ?? 0 };
        return AskAsync(actor, snapshot, fields, item, threat: null, SaveAsync);

        async Task SaveAsync(ThreatFields filled)
        {
            var (productId, report) = (snapshot.Product.Id, filled.ToReport());
            if (filled.Item == 0)
            {
                await reports.ReportNewAsync(actor, productId, filled.ToContent(), report, CancellationToken.None);
            }
            else
            {
                await reports.ReportAsync(actor, productId, filled.Item, report, CancellationToken.None);
            }

            snackbar.Add("Reported: it waits for a second person to confirm it.", Severity.Success);
        }
    }

    /// <summary>Takes a step with a threat; done when nothing more is asked.</summary>
    public Task TakeAsync(Actor actor, BacklogSnapshot snapshot, Threat threat, ThreatStep step)
    {
        return step switch
        {
            ThreatStep.Confirm => TakeAsync(
                threats.ConfirmAsync,
                "Confirmed: what answers it comes first.",
                ThreatState.Confirmed
            ),
            ThreatStep.Resolve => TakeAsync(
                threats.ResolveAsync,
                "Resolved: it has left the lane.",
                ThreatState.Resolved
            ),
            ThreatStep.AgreeToDay => TakeAsync(Settle(agrees: true), "Agreed: the lane goes by this day."),
            ThreatStep.KeepDay => TakeAsync(Settle(agrees: false), "The day stays as it was."),
            ThreatStep.TakeBack => TakeBackAsync(actor, threat, threat.State),
            ThreatStep.Reject => RejectAsync(actor, snapshot, threat),
            _ => EditAsync(actor, snapshot, threat),
        };

        Task TakeAsync(Step take, string done, ThreatState? reached = null) =>
            RunAsync(actor, threat, take, done, reached);

        Step Settle(bool agrees) =>
            (who, product, id, token) => threats.SettleDayAsync(who, product, id, agrees, token);
    }

    private delegate Task Step(Actor actor, ProductId product, ThreatId id, CancellationToken cancellationToken);

    private Task TakeBackAsync(Actor actor, Threat threat, ThreatState from) =>
        RunAsync(
            actor,
            threat,
            (who, product, id, token) => threats.TakeBackAsync(who, product, id, from, token),
            "Taken back.",
            reached: null
        );

    private async Task RunAsync(Actor actor, Threat threat, Step take, string done, ThreatState? reached)
    {
        if (await attempts.RunAsync(() => take(actor, threat.ProductId, threat.Id, CancellationToken.None)))
        {
            Tell(actor, threat, done, reached);
        }
    }

    // What came to a state can be taken back from it.
    private void Tell(Actor actor, Threat threat, string done, ThreatState? reached) =>
        snackbar.Add(
            done,
            Severity.Success,
            options =>
            {
                if (reached is { } state)
                {
                    options.Action = "Undo";
                    options.OnClick = _ => TakeBackAsync(actor, threat, state);
                }
            }
        );

    private Task EditAsync(Actor actor, BacklogSnapshot snapshot, Threat threat)
    {
        var origin = threat.Report;
        return AskAsync(actor, snapshot, ThreatFields.Of(origin), item: null, threat, SaveAsync);

        Task SaveAsync(ThreatFields filled) =>
            threats.ReviseAsync(
                actor,
                threat.ProductId,
                threat.Id,
                new ThreatEdit(origin, filled.ToReport()),
                CancellationToken.None
            );
    }

    private async Task AskAsync(
        Actor actor,
        BacklogSnapshot snapshot,
        ThreatFields fields,
        BacklogRow? item,
        Threat? threat,
        Func<ThreatFields, Task> save
    )
    {
        var parameters = new DialogParameters<ThreatDialog>
        {
            { dialog => dialog.Actor, actor },
            { dialog => dialog.Snapshot, snapshot },
            { dialog => dialog.Fields, fields },
            { dialog => dialog.Item, item },
            { dialog => dialog.Threat, threat },
            { dialog => dialog.Save, save },
        };
        var subject = item is null ? "" : $" that {snapshot.Product.KeyOf(item.Number)} answers";
        var dialog = await dialogs.ShowAsync<ThreatDialog>(
            threat is null ? $"Report a threat{subject}" : "Change the threat",
            parameters,
            new DialogOptions { MaxWidth = MaxWidth.Small, FullWidth = true }
        );
        await dialog.Result;
    }

    private async Task RejectAsync(Actor actor, BacklogSnapshot snapshot, Threat threat)
    {
        var parameters = new DialogParameters<FalseAlarmDialog>
        {
            { dialog => dialog.Actor, actor },
            { dialog => dialog.Form, $"{PageUrls.LightsOn(snapshot.Product.Slug)}/{threat.Id.Value:N}/false-alarm" },
            { dialog => dialog.Save, SaveAsync },
        };
        var dialog = await dialogs.ShowAsync<FalseAlarmDialog>("False alarm", parameters);
        await dialog.Result;

        async Task SaveAsync(string reason)
        {
            await threats.RejectAsync(actor, threat.ProductId, threat.Id, reason, CancellationToken.None);
            Tell(actor, threat, "Kept as a false alarm.", ThreatState.FalseAlarm);
        }
    }
}
