using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using ProductBalance.Domain.Access;

namespace ProductBalance.Web.Shared;

/// <summary>
/// Keeps what somebody types into the fields inside, by their <c>name</c>, until the page says that it is saved. The
/// browser does the keeping (see <c>DraftScope.razor.js</c>), so it holds while the server is away; passwords and
/// fields without a name are not kept.
/// </summary>
public sealed partial class DraftScope(IJSRuntime js) : IAsyncDisposable
{
    private ElementReference _scope;

    private IJSObjectReference? _module;

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
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await (_module?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
        catch (JSDisconnectedException)
        {
            // The browser is gone, and the module with it.
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _module = await js.InvokeAsync<IJSObjectReference>("import", "./Shared/DraftScope.razor.js");
            await _module.InvokeVoidAsync("attach", _scope, $"{Actor.UserId}:{Form}");
        }
    }
}
