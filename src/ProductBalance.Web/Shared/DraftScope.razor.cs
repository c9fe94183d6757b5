using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using ProductBalance.Data.Activity;
using ProductBalance.Domain.Access;

namespace ProductBalance.Web.Shared;

/// <summary>
/// Keeps what somebody types into the fields inside, by their <c>name</c>, until the page says that it is saved: in the
/// browser, so that it holds while the server is away (see <c>DraftScope.razor.js</c>), and a little later in the
/// database, for a crash of the browser and for another device. Passwords and fields without a name are not kept.
/// </summary>
public sealed partial class DraftScope(IJSRuntime js, DraftStore drafts) : IAsyncDisposable
{
    private ElementReference _scope;

    private IJSObjectReference? _module;

    private DotNetObjectReference<DraftScope>? _self;

    private bool _isGone;

    /// <summary>Which form this is: its page's path, and a word where the page has several.</summary>
    [Parameter, EditorRequired]
    public required string Form { get; set; }

    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }

    [CascadingParameter]
    public required Actor Actor { get; set; }

    /// <summary>The text is saved, or its author gave it up.</summary>
    public async Task ClearAsync()
    {
        if (_module is not null)
        {
            await _module.InvokeVoidAsync("clear", _scope);
        }

        await ForgetAsync();
    }

    /// <summary>Called by the browser two seconds after the last key.</summary>
    [JSInvokable]
    public Task KeepAsync(string content) => drafts.SaveAsync(Actor.UserId, Form, content, CancellationToken.None);

    /// <summary>Called by the browser when its user throws the text away.</summary>
    [JSInvokable]
    public Task ForgetAsync() => drafts.ClearAsync(Actor.UserId, Form, CancellationToken.None);

    public ValueTask DisposeAsync()
    {
        _isGone = true;
        return ReleaseAsync();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _module = await js.InvokeAsync<IJSObjectReference>("import", "./Shared/DraftScope.razor.js");
            var kept = await drafts.LoadAsync(Actor.UserId, Form, CancellationToken.None);
            if (_isGone)
            {
                await ReleaseAsync(); // it was closed while it opened, and has no fields any more
                return;
            }

            _self = DotNetObjectReference.Create(this);
            await _module.InvokeVoidAsync("attach", _scope, $"{Actor.UserId}:{Form}", _self, kept);
        }
    }

    private async ValueTask ReleaseAsync()
    {
        try
        {
            await (_module?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
        catch (Exception exception) when (exception is JSDisconnectedException or OperationCanceledException)
        {
            // The browser is gone or going, and the module with it.
        }

        _self?.Dispose();
    }
}
