using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ProductBalance.Web.Features.Comments;

/// <summary>A text in which an @ offers names: chosen by arrows and Enter, given up by Esc, or pressed.</summary>
public sealed partial class MentionField(IJSRuntime script) : ComponentBase, IAsyncDisposable
{
    private readonly TypedValue<string> _typed = new();
    private string _text = "";
    private ElementReference _around;
    private IJSObjectReference? _module;
    private bool _isGone;

    [Parameter, EditorRequired]
    public required string Value { get; set; }

    [Parameter]
    public EventCallback<string> ValueChanged { get; set; }

    [Parameter, EditorRequired]
    public required string Label { get; set; }

    /// <summary>Which form it stands in.</summary>
    [Parameter, EditorRequired]
    public required string Form { get; set; }

    /// <summary>Who can be named.</summary>
    [Parameter, EditorRequired]
    public required IEnumerable<string> Names { get; set; }

    private string ListId => $"{Form}/people";

    public async ValueTask DisposeAsync()
    {
        _isGone = true;
        try
        {
            await (_module?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
        catch (Exception exception) when (exception is JSDisconnectedException or OperationCanceledException)
        {
            // the browser is gone or going, and the module with it
        }
    }

    protected override void OnParametersSet()
    {
        if (_typed.IsReplacedBy(Value))
        {
            _text = Value;
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _module = await script.InvokeAsync<IJSObjectReference>(
                "import",
                "./Features/Comments/MentionField.razor.js"
            );
            if (_isGone)
            {
                await DisposeAsync(); // it came for a field that is not there any more
                return;
            }

            await _module.InvokeVoidAsync("offer", _around, Names.Distinct().Order());
        }
    }

    private Task TypeAsync(string? text)
    {
        _text = text ?? "";
        _typed.Typed(_text);
        return ValueChanged.InvokeAsync(_text);
    }
}
