using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using ProductBalance.Data.Exchange;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Features.Exchange;

/// <summary>
/// Takes rows of a spreadsheet that are pasted on a page outside of its fields, and opens the review of an import with
/// them. What is no table stays with the browser (see <c>PasteCatcher.razor.js</c>).
/// </summary>
public sealed partial class PasteCatcher(
    IJSRuntime script,
    ImportDesk desk,
    Attempts attempts,
    NavigationManager navigation
) : IAsyncDisposable
{
    public const string FileName = "Pasted rows";

    private DotNetObjectReference<PasteCatcher>? _self;
    private IJSObjectReference? _module;
    private IJSObjectReference? _listener;
    private bool _isGone;

    [CascadingParameter]
    public required Actor Actor { get; set; }

    [CascadingParameter]
    public required Product Product { get; set; }

    /// <summary>Whether the reader may import; who may not is told so.</summary>
    [Parameter, EditorRequired]
    public required bool MayImport { get; set; }

    /// <summary>Called by the browser; as a stream, since a text of megabytes in one message would cut the circuit.</summary>
    [JSInvokable]
    public Task TakeAsync(IJSStreamReference rows) => InvokeAsync(() => attempts.RunAsync(() => OpenAsync(rows)));

    public ValueTask DisposeAsync()
    {
        _isGone = true;
        return ReleaseAsync();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _module = await script.InvokeAsync<IJSObjectReference>(
                "import",
                "./Features/Exchange/PasteCatcher.razor.js"
            );
            if (_isGone)
            {
                await ReleaseAsync(); // the page was left while it opened
                return;
            }

            _self = DotNetObjectReference.Create(this);
            _listener = await _module.InvokeAsync<IJSObjectReference>("attach", _self);
        }
    }

    private async Task OpenAsync(IJSStreamReference rows)
    {
        if (!MayImport)
        {
            throw new DomainRuleException(
                "not-allowed",
                "Rows are imported by product managers. Ask one of them, or write the item in its form."
            );
        }

        if (rows.Length > ImportLimits.Web.MaxBytes)
        {
            throw new DomainRuleException("too-large", UploadForm.TooLarge(rows.Length));
        }

        await using var content = await rows.OpenReadStreamAsync(ImportLimits.Web.MaxBytes);
        var (session, refusal) = await desk.OpenAsync(Actor, Product.Id, FileName, content, CancellationToken.None);
        var opened = session ?? throw new DomainRuleException("not-importable", refusal!); // one of both is there
        navigation.NavigateTo(PageUrls.Import(Product.Slug, opened.Upload.Id));
    }

    private async ValueTask ReleaseAsync()
    {
        try
        {
            await (_listener?.InvokeVoidAsync("detach") ?? ValueTask.CompletedTask);
            await (_module?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
        catch (Exception exception) when (exception is JSDisconnectedException or OperationCanceledException)
        {
            // The browser is gone or going, and the module with it.
        }

        _self?.Dispose();
    }
}
