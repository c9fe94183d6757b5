using Microsoft.AspNetCore.Components;
using ProductBalance.Data.Areas;
using ProductBalance.Data.Following;
using ProductBalance.Data.Settings;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Features.Following;

/// <summary>All that one follows, and where and when one wants mail.</summary>
public sealed partial class FollowingPage(
    FollowStore store,
    ProductQueries queries,
    AreaQueries areas,
    Attempts attempts
)
{
    private IReadOnlyList<FollowView>? _followed;

    private IReadOnlyList<Product> _products = [];

    private IReadOnlyList<string> _areas = [];

    private string _product = "";

    private string _area = "";

    private int _added;

    [CascadingParameter]
    public required Actor Actor { get; set; }

    private Product Chosen => _products.First(product => product.Slug == _product);

    protected override async Task OnInitializedAsync()
    {
        _products = await queries.ListAsync(Actor, CancellationToken.None);
        await LoadAsync();
        if (_products is [var first, ..])
        {
            await ShowAreasAsync(first.Slug);
        }
    }

    private async Task LoadAsync() => _followed = await store.ListAsync(Actor, CancellationToken.None);

    private Task ChooseAsync(ChangeEventArgs chosen) => ShowAreasAsync((string)chosen.Value!); // a select has a value

    private async Task ShowAreasAsync(string product)
    {
        _product = product;
        _areas = await areas.NamesAsync(Actor, Chosen.Id, CancellationToken.None);
        _area = "";
    }

    private Task FollowAsync() =>
        store.FollowAsync(Actor, Chosen.Id, new FollowInput(_area.Length > 0 ? _area : null), CancellationToken.None);

    private Task StartNextAsync()
    {
        (_area, _added) = ("", _added + 1);
        return LoadAsync();
    }

    private async Task EndAsync(FollowView follow)
    {
        await attempts.RunAsync(() => store.EndAsync(Actor, follow.Id, CancellationToken.None));
        await LoadAsync();
    }
}
