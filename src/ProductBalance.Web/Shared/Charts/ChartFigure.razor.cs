using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ProductBalance.Web.Shared.Charts;

/// <summary>A chart that can be read as a table, and kept as PNG or CSV.</summary>
public sealed partial class ChartFigure(IJSRuntime script) : ComponentBase, IAsyncDisposable
{
    private ElementReference _figure;
    private IJSObjectReference? _module;
    private bool _asTable;

    [Parameter, EditorRequired]
    public required Plot Plot { get; set; }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await (_module?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
        catch (JSDisconnectedException)
        {
            // the browser is gone, and the module with it
        }
    }

    private async Task SavePictureAsync() =>
        await (await ModuleAsync()).InvokeVoidAsync("savePicture", _figure, $"{Plot.Title}.png");

    private async Task SaveFiguresAsync() =>
        await (await ModuleAsync()).InvokeVoidAsync("saveText", PlotCsv.Of(Plot), $"{Plot.Title}.csv");

    private async Task<IJSObjectReference> ModuleAsync() =>
        _module ??= await script.InvokeAsync<IJSObjectReference>("import", "./Shared/Charts/ChartFigure.razor.js");
}
