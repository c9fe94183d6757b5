using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Settings;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Layout;

/// <summary>
/// The frame of every interactive page. It finds who asks and which product the address names, and hands both down as
/// cascading <see cref="Actor"/> and <see cref="Domain.Settings.Product"/>; a page is not shown before they are known.
/// </summary>
public sealed partial class MainLayout(
    CurrentActor actors,
    ProductQueries queries,
    ChangeFeed changes,
    NavigationManager navigation
) : IDisposable
{
    private static readonly string[] Watched =
    [
        ChangeKinds.ProductCreated,
        ChangeKinds.ProductConfigured,
        ChangeKinds.ProductRemoved,
        ChangeKinds.MembersChanged,
    ];

    private Actor? _actor;

    private IReadOnlyList<Product> _products = [];

    private bool _isNavigationOpen;

    private IDisposable? _subscription;

    private Region? _region;

    private string? _slug;

    private string? _latestSlug;

    private string Path => new Uri(navigation.Uri).AbsolutePath;

    // A page of no product keeps the latest: the page that is being left is told first, and cannot do without one.
    private Product? Product => _products.FirstOrDefault(product => product.Slug == _latestSlug);

    public void Dispose()
    {
        navigation.LocationChanged -= CloseNavigation;
        _subscription?.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        navigation.LocationChanged += CloseNavigation;
        var actor = await actors.GetAsync();
        _products = await queries.ListAsync(actor, CancellationToken.None);
        _actor = actor;
    }

    // A page that failed must not hide the next one. The part itself stays, so that a page keeps its list and its place
    // while only its address changes. The address turns before the page does: the product turns with the page.
    protected override void OnParametersSet()
    {
        _slug = PageUrls.ProductOf(Path);
        _latestSlug = _slug ?? _latestSlug;
        _region?.Recover();
    }

    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender)
        {
            _subscription = changes.Subscribe(batch =>
            {
                if (batch.Any(change => Watched.Contains(change.Kind)))
                {
                    _ = InvokeAsync(ReloadAsync);
                }
            });
        }
    }

    private async Task ReloadAsync()
    {
        if (_actor is not null)
        {
            _products = await queries.ListAsync(_actor, CancellationToken.None);
            StateHasChanged();
        }
    }

    private void ToggleNavigation() => _isNavigationOpen = !_isNavigationOpen;

    private void CloseNavigation(object? sender, LocationChangedEventArgs e)
    {
        _isNavigationOpen = false;
        StateHasChanged();
    }
}
