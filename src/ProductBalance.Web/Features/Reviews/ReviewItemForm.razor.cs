using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.JSInterop;
using ProductBalance.Data.Reviews;
using ProductBalance.Domain.Reviews;

namespace ProductBalance.Web.Features.Reviews;

/// <summary>Prepares one item of a review: what to say of it, and a link or a picture, chosen, dropped or pasted.</summary>
public sealed partial class ReviewItemForm(IJSRuntime script) : ComponentBase, IAsyncDisposable
{
    private ElementReference _around;
    private IJSObjectReference? _module;
    private ReviewTextInput _opened = new();
    private string? _sentence;
    private string? _link;
    private string? _alt;
    private byte[]? _picture;
    private string? _pictureName;
    private string? _refusal;
    private bool _hadPicture;

    [Parameter, EditorRequired]
    public required ReviewLine Line { get; set; }

    [Parameter, EditorRequired]
    public required string Name { get; set; }

    [Parameter, EditorRequired]
    public required Func<ReviewTextInput, Task> Save { get; set; }

    /// <summary>It is saved, or somebody left it.</summary>
    [Parameter, EditorRequired]
    public required EventCallback OnClosed { get; set; }

    private bool HasPicture => _hadPicture || _picture is not null;

    private string PictureHint =>
        _pictureName is { } name ? $"Ready to be saved: {name}."
        : _hadPicture ? "There is one. Another one takes its place."
        : "Choose one, drop it on the button, or paste it into any field here. PNG, JPEG or WebP, up to 2 MB.";

    public async ValueTask DisposeAsync()
    {
        try
        {
            await (_module?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
        catch (Exception exception) when (exception is JSDisconnectedException or OperationCanceledException)
        {
            // the browser is gone or going, and the module with it
        }
    }

    // What the form was opened with, not the newest that the page shows.
    protected override void OnInitialized()
    {
        _opened = ReviewTexts.InputOf(Line.Text);
        (_sentence, _link, _alt) = (_opened.Sentence, _opened.Link, _opened.Alt);
        _hadPicture = Line.Text?.Picture is not null;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _module = await script.InvokeAsync<IJSObjectReference>(
                "import",
                "./Features/Reviews/ReviewItemForm.razor.js"
            );
            await _module.InvokeVoidAsync("takePastes", _around);
        }
    }

    private async Task TakeAsync(InputFileChangeEventArgs chosen)
    {
        (_refusal, _picture, _pictureName) = (null, null, null);
        if (chosen.File.Size > PictureFormats.MaxBytes)
        {
            _refusal = "This picture has more than 2 MB. Make it smaller, or save it as WebP or JPEG.";
            return;
        }

        await using var content = chosen.File.OpenReadStream(PictureFormats.MaxBytes);
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes);
        (_picture, _pictureName) = (bytes.ToArray(), chosen.File.Name);
    }

    private void DropPicture() => (_picture, _pictureName, _hadPicture, _alt) = (null, null, false, null);

    private Task SaveAsync() =>
        Save(
            _opened with
            {
                Sentence = _sentence,
                Link = _link,
                Alt = _alt,
                Picture = _picture,
                WithoutPicture = !HasPicture,
            }
        );
}
