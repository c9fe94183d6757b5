using Microsoft.AspNetCore.Components;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Features.Activity;

/// <summary>Who changed what in a product, and why: the newest first, as it happens.</summary>
public sealed partial class ActivityPage(
    ActivityQueries activity,
    LiveRanking ranking,
    ChangeFeed feed,
    NavigationManager navigation
) : ComponentBase, IDisposable
{
    private const int PageSize = 50;

    private ActivitySearch _search = new();
    private IReadOnlyList<ActivityEntry>? _entries;
    private IReadOnlyList<string> _people = [];
    private IReadOnlyList<Team> _teams = [];
    private long? _next;
    private (ProductId Product, ActivitySearch Search)? _loaded;
    private IDisposable? _subscription;

    [Parameter]
    public required string Slug { get; set; }

    [CascadingParameter]
    public required Actor Actor { get; set; }

    [CascadingParameter]
    public required Product Product { get; set; }

    public void Dispose() => _subscription?.Dispose();

    protected override async Task OnParametersSetAsync()
    {
        _search = ActivitySearch.Parse(navigation.Uri);
        if (_loaded != (Product.Id, _search))
        {
            _loaded = (Product.Id, _search);
            _subscription ??= RendererInfo.IsInteractive ? feed.Subscribe(OnChanged) : null;
            _teams = (await ranking.GetAsync(Actor, Product.Id, CancellationToken.None)).Teams;
            _people = await activity.PeopleAsync(Actor, Product.Id, CancellationToken.None);
            await LoadAsync(PageSize);
        }
    }

    // The feed must not wait for a circuit.
    private void OnChanged(IReadOnlyList<ChangeRow> changes)
    {
        if (changes.Any(change => change.ProductId == Product.Id))
        {
            _ = InvokeAsync(RefreshAsync);
        }
    }

    private async Task RefreshAsync()
    {
        try
        {
            await LoadAsync(Math.Max(PageSize, _entries?.Count ?? 0));
            StateHasChanged();
        }
        catch (Exception exception)
        {
            await DispatchExceptionAsync(exception);
        }
    }

    private async Task LoadAsync(int size)
    {
        var page = await PageAsync(before: null, size);
        (_entries, _next) = (page.Entries, page.Next);
    }

    private async Task ShowMoreAsync()
    {
        var page = await PageAsync(_next, PageSize);
        (_entries, _next) = ([.. _entries ?? [], .. page.Entries], page.Next);
    }

    private Task<ActivityList> PageAsync(long? before, int size)
    {
        var filter = _search.ToFilter(Product.Settings.TimeZone);
        return activity.PageAsync(Actor, Product.Id, filter, before, size, CancellationToken.None);
    }

    private void Show(ActivitySearch search) => navigation.NavigateTo(PageUrls.Activity(Slug, search));
}
