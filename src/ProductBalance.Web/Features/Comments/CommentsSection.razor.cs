using Microsoft.AspNetCore.Components;
using ProductBalance.Data;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Comments;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Comments;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Features.Comments;

/// <summary>What people say about an item; what others say appears as they say it.</summary>
public sealed partial class CommentsSection(
    CommentQueries queries,
    CommentStore store,
    ChangeFeed changes,
    Attempts attempts
) : ComponentBase, IDisposable
{
    private Discussion? _discussion;
    private IDisposable? _subscription;
    private int _written; // each comment begins with an empty form

    [CascadingParameter]
    public required Actor Actor { get; set; }

    [Parameter, EditorRequired]
    public required Product Product { get; set; }

    [Parameter, EditorRequired]
    public required ItemId ItemId { get; set; }

    [Parameter, EditorRequired]
    public required int Number { get; set; }

    /// <summary>The item's address, which names the drafts of its forms.</summary>
    [Parameter, EditorRequired]
    public required string Address { get; set; }

    public void Dispose() => _subscription?.Dispose();

    protected override Task OnInitializedAsync() => LoadAsync();

    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender)
        {
            _subscription = changes.Subscribe(batch =>
            {
                if (batch.Any(IsNews))
                {
                    _ = InvokeAsync(ReloadAsync);
                }
            });
        }
    }

    private bool IsNews(ChangeRow change) =>
        change.Kind is ChangeKinds.CommentAdded or ChangeKinds.CommentEdited or ChangeKinds.CommentRemoved
        && change.Items.Contains(ItemId);

    private async Task LoadAsync()
    {
        try
        {
            _discussion = await queries.OfItemAsync(Actor, Product.Id, Number, CancellationToken.None);
        }
        catch (NotFoundException)
        {
            _discussion = null; // the panel says that the item is gone
        }
    }

    private async Task ReloadAsync()
    {
        try
        {
            await LoadAsync();
            StateHasChanged();
        }
        catch (Exception exception)
        {
            await DispatchExceptionAsync(exception);
        }
    }

    private async Task AddAsync(CommentInput input)
    {
        await store.AddAsync(Actor, Product.Id, Number, input, CancellationToken.None);
        _written++;
        await LoadAsync();
    }

    private async Task EditAsync(Comment comment, CommentInput input)
    {
        await store.EditAsync(Actor, Product.Id, comment.Id, input, comment.Version, CancellationToken.None);
        await LoadAsync();
    }

    private async Task RemoveAsync(Comment comment)
    {
        await attempts.RunAsync(() => store.RemoveAsync(Actor, Product.Id, comment.Id, CancellationToken.None));
        await LoadAsync();
    }
}
