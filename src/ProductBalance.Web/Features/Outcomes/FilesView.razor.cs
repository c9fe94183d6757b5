using Microsoft.AspNetCore.Components;
using ProductBalance.Data.Exchange;
using ProductBalance.Data.Exchange.Reading;
using ProductBalance.Data.Outcomes;
using ProductBalance.Data.Outcomes.Files;
using ProductBalance.Data.Settings;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Settings;
using ProductBalance.Web.Features.Exchange;

namespace ProductBalance.Web.Features.Outcomes;

/// <summary>Brings files of figures in: what they hold, what would happen, then the rows that can be used.</summary>
public sealed partial class FilesView(
    PastEstimateStore past,
    MeasurementFileStore measurements,
    TeamStore teams,
    Attempts attempts
) : ComponentBase
{
    private static readonly ImportLimits Few = ImportLimits.Web with { MaxRows = 1_000 };

    private FigureContent _content = FigureContent.Measurements;
    private FigureFile? _file;
    private FigurePreview? _preview;
    private IReadOnlyList<PastImport> _imports = [];
    private IReadOnlyList<TeamView> _teams = [];
    private string? _refusal;
    private string? _done;
    private bool _isBusy;

    [CascadingParameter]
    public required Actor Actor { get; set; }

    [Parameter, EditorRequired]
    public required Product Product { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _imports = await past.ListAsync(Actor, Product.Id, CancellationToken.None);
        _teams = await teams.ListAsync(Actor, Product.Id, CancellationToken.None);
    }

    private Task BringAsync(string name, Stream content) =>
        BusyAsync(async () =>
        {
            using var kept = new MemoryStream();
            await content.CopyToAsync(kept);
            // What is measured is entered row by row, with a history of its own.
            var limits = _content == FigureContent.Measurements ? Few : ImportLimits.Web;
            if (ImportFile.TryOpen(kept.ToArray(), limits, out var table, out var refusal))
            {
                await ReadAsync(FigureFile.Of(name, _content, table));
            }

            _refusal = refusal;
        });

    private async Task ReadAsync(FigureFile file)
    {
        _file = file;
        await attempts.RunAsync(async () =>
            _preview =
                file.Missing.Count > 0 ? new(file.Table.RowCount, 0, 0, [])
                : file.Content == FigureContent.Measurements
                    ? await measurements.PreviewAsync(Actor, Product.Id, file, CancellationToken.None)
                : await past.PreviewAsync(Actor, Product.Id, file, CancellationToken.None)
        );
    }

    private Task ImportAsync() =>
        BusyAsync(async () =>
        {
            if (_file is not { } file)
            {
                return;
            }

            if (file.Content == FigureContent.Measurements)
            {
                var entered = await measurements.ImportAsync(Actor, Product.Id, file, CancellationToken.None);
                _done = $"{ImportWords.Count(entered.Taken, "value")} entered.";
            }
            else
            {
                var import = await past.ImportAsync(Actor, Product.Id, file, CancellationToken.None);
                _done =
                    $"{ImportWords.Count(import.Rows, "past estimate")} taken: see what they teach under Calibration.";
                _imports = await past.ListAsync(Actor, Product.Id, CancellationToken.None);
            }

            _file = null;
        });

    private Task RemoveAsync(PastImport import) =>
        BusyAsync(async () =>
        {
            await past.RemoveAsync(Actor, Product.Id, import.Id, CancellationToken.None);
            _imports = await past.ListAsync(Actor, Product.Id, CancellationToken.None);
            _done = $"{import.FileName} is taken back.";
        });

    private async Task BusyAsync(Func<Task> act)
    {
        if (_isBusy)
        {
            return; // a second click that came before the button was seen to rest
        }

        (_isBusy, _refusal, _done) = (true, null, null);
        StateHasChanged();
        await attempts.RunAsync(act);
        _isBusy = false;
        StateHasChanged(); // what brings a file is no event of this component
    }
}
