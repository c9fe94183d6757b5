using MudBlazor;
using ProductBalance.Data.Outcomes;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Outcomes;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Features.Outcomes;

/// <summary>Where pages do what needs a reason: strike out, not measure, publish factors.</summary>
public sealed class OutcomeDesk(
    IDialogService dialogs,
    MeasurementStore measurements,
    FactorStore factors,
    Attempts attempts,
    ISnackbar snackbar
)
{
    public Task StrikeAsync(Actor actor, Product product, int number, Measurement measurement) =>
        ActAsync(
            $"Strike out {Figures.Stated(measurement.Value)} of {Figures.Day(measurement.Day)}?",
            "It stays in the record, with your reason.",
            "Strike out",
            reason =>
                measurements.StrikeAsync(
                    actor,
                    product.Id,
                    number,
                    measurement.Id,
                    new(reason),
                    CancellationToken.None
                ),
            "Struck out."
        );

    public Task WaiveAsync(Actor actor, Product product, int number) =>
        ActAsync(
            $"{product.KeyOf(number)} will not be measured?",
            "It counts as not measured, for everybody to see. It can still be measured later.",
            "Do not measure it",
            reason => measurements.WaiveAsync(actor, product.Id, number, new(reason), CancellationToken.None),
            "It counts as not measured."
        );

    public Task PublishAsync(Actor actor, Product product, IReadOnlyList<TeamCalibration> teams) =>
        ActAsync(
            "Publish the factors?",
            OutcomeWords.Publication(teams),
            "Publish",
            reason => factors.PublishAsync(actor, product, reason, CancellationToken.None),
            "Published: the next scores use them."
        );

    public Task SwitchOffAsync(Actor actor, Product product) =>
        ActAsync(
            "Switch the factors off?",
            "Estimates count as they are stated again, and every rank may move.",
            "Switch off",
            reason => factors.SwitchOffAsync(actor, product, reason, CancellationToken.None),
            "Switched off: estimates count as they are stated."
        );

    private async Task ActAsync(string title, string hint, string submit, Func<string, Task> act, string done)
    {
        var dialog = await dialogs.ShowAsync<ReasonDialog>(
            title,
            new DialogParameters<ReasonDialog> { { asked => asked.Hint, hint }, { asked => asked.Submit, submit } }
        );
        if (
            await dialog.Result is { Canceled: false, Data: string reason }
            && await attempts.RunAsync(() => act(reason))
        )
        {
            snackbar.Add(done, Severity.Success);
        }
    }
}
