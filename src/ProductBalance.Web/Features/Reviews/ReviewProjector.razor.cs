using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.JSInterop;
using ProductBalance.Domain.Reviews;

namespace ProductBalance.Web.Features.Reviews;

/// <summary>Shows a review to a room: a cover, each item by itself, what moved, what comes next.</summary>
public sealed partial class ReviewProjector(IJSRuntime script) : ComponentBase, IAsyncDisposable
{
    private IReadOnlyList<RenderFragment> _slides = [];
    private ElementReference _screen;
    private IJSObjectReference? _module;
    private DotNetObjectReference<ReviewProjector>? _self;
    private int _place;

    [Parameter, EditorRequired]
    public required ReviewContent Content { get; set; }

    [Parameter, EditorRequired]
    public required Func<string, string> PictureUrl { get; set; }

    [Parameter, EditorRequired]
    public required EventCallback OnClose { get; set; }

    /// <summary>Called by the browser when its user leaves the full screen.</summary>
    [JSInvokable]
    public Task CloseAsync() => OnClose.InvokeAsync();

    public async ValueTask DisposeAsync()
    {
        try
        {
            await (_module?.InvokeVoidAsync("leave") ?? ValueTask.CompletedTask);
            await (_module?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
        catch (Exception exception) when (exception is JSDisconnectedException or OperationCanceledException)
        {
            // the browser is gone or going, and the module with it
        }

        _self?.Dispose();
    }

    protected override void OnParametersSet()
    {
        _slides =
        [
            Cover,
            .. Content.Items.Select(Of),
            .. Content.Shifts is { } shifts ? [Moved(shifts)] : Array.Empty<RenderFragment>(),
            .. Content.Next is { } next ? [Coming(next)] : Array.Empty<RenderFragment>(),
        ];
        _place = Math.Min(_place, _slides.Count - 1);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _self = DotNetObjectReference.Create(this);
            _module = await script.InvokeAsync<IJSObjectReference>(
                "import",
                "./Features/Reviews/ReviewProjector.razor.js"
            );
            await _module.InvokeVoidAsync("project", _screen, _self);
        }
    }

    private Task TurnAsync(KeyboardEventArgs key)
    {
        switch (key.Key)
        {
            case "ArrowRight" or "PageDown":
                Go(1);
                break;
            case "ArrowLeft" or "PageUp":
                Go(-1);
                break;
            case "Escape":
                return OnClose.InvokeAsync();
        }

        return Task.CompletedTask;
    }

    private void Go(int by) => _place = Math.Clamp(_place + by, 0, _slides.Count - 1);
}
