using Microsoft.AspNetCore.Components;
using ProductBalance.Data.Following;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Features.Following;

/// <summary>Begins and ends following, from an item, and says whether its reader is told of it.</summary>
public sealed partial class FollowMenu(FollowStore store, Attempts attempts)
{
    private IReadOnlyList<FollowOption> _options = [];
    private ItemId? _shown;

    [CascadingParameter]
    public required Actor Actor { get; set; }

    [Parameter, EditorRequired]
    public required Product Product { get; set; }

    [Parameter, EditorRequired]
    public required BacklogItem Item { get; set; }

    private bool IsFollowed => _options.Any(option => option.Followed is not null);

    protected override Task OnParametersSetAsync() => _shown == Item.Id ? Task.CompletedTask : LoadAsync();

    private async Task LoadAsync()
    {
        _shown = Item.Id;
        var followed = await store.ListAsync(Actor, CancellationToken.None);
        _options = FollowOptions.Of(Product, Item.Number, Item.Content.Areas, followed);
    }

    private async Task SwitchAsync(FollowOption option)
    {
        await attempts.RunAsync(() =>
            option.Followed is { } id
                ? store.EndAsync(Actor, id, CancellationToken.None)
                : store.FollowAsync(Actor, Product.Id, option.Input, CancellationToken.None)
        );
        await LoadAsync();
    }
}
