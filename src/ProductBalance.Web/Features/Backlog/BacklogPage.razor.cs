using Microsoft.AspNetCore.Components;
using ProductBalance.Data;
using ProductBalance.Data.Access;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Freshness;
using ProductBalance.Data.Scoring;
using ProductBalance.Data.Settings;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Settings;
using ProductBalance.Web.Features.Backlog.List;
using ProductBalance.Web.Features.Overrides;

namespace ProductBalance.Web.Features.Backlog;

/// <summary>The shared backlog: one explained order of product and tech items, and beside it the item that is open.</summary>
public sealed partial class BacklogPage(
    LiveRanking ranking,
    ProductQueries products,
    BacklogStore backlog,
    FreshnessStore freshness,
    OverrideDesk desk,
    Attempts attempts,
    NavigationManager navigation
) : ComponentBase, IDisposable
{
    private ProductId? _loaded;
    private string? _failure;
    private BacklogSnapshot? _snapshot;
    private IDisposable? _subscription;
    private readonly TypedValue<string> _address = new();
    private BacklogFilter _filter = new();
    private BacklogTab _tab;
    private IReadOnlyList<BacklogLine> _lines = [];
    private IReadOnlyList<BacklogRow> _drafts = [];
    private IReadOnlyList<BacklogRow> _stale = [];
    private IReadOnlyList<BacklogRow> _matrix = [];
    private IReadOnlyList<BacklogRow> _board = [];
    private int? _exported;
    private ValueAxis _axis = new([]);
    private Standing? _standing;

    [Parameter]
    public required string Slug { get; set; }

    [Parameter]
    public int? Number { get; set; }

    [CascadingParameter]
    public required Actor Actor { get; set; }

    [CascadingParameter]
    public required Product Product { get; set; }

    /// <summary>The request, while the page is made before its circuit.</summary>
    [CascadingParameter]
    public HttpContext? Request { get; set; }

    private string Title =>
        Number is { } number && _snapshot?.Find(number) is { } row
            ? $"{_snapshot.Product.KeyOf(number)} {row.Content.Title} · ProductBalance"
            : $"Backlog · {Product.Name} · ProductBalance";

    private bool MayImport => _standing?.Allows(Permission.Import) == true;

    private bool MayEdit => _standing?.Allows(Permission.EditOwn) == true;

    private bool MayOverride => _standing?.Allows(Permission.Override) == true;

    private int Shown =>
        _tab switch
        {
            BacklogTab.NeedsEstimate => _drafts.Count,
            BacklogTab.ToRefresh => _stale.Count,
            BacklogTab.Matrix => _matrix.Count,
            BacklogTab.Board => _board.Count,
            _ => _lines.Count(line => line is BacklogLine.Item),
        };

    private bool CountsItself => _tab is BacklogTab.Moved or BacklogTab.WorthKnowing;

    private string CountWords =>
        _filter.IsEmpty || CountsItself ? ""
        : Shown == 1 ? "1 item matches"
        : $"{Shown:N0} items match";

    private bool IsEmptyResult => _snapshot is { Ranked.Count: > 0 } && !CountsItself && Shown == 0 && !_filter.IsEmpty;

    public void Dispose() => _subscription?.Dispose();

    protected override async Task OnParametersSetAsync()
    {
        if (_address.IsReplacedBy(navigation.Uri)) // not the echo of a filter that is being typed
        {
            (_filter, _tab) = (BacklogFilter.Parse(navigation.Uri), BacklogTabs.Parse(navigation.Uri));
        }

        if (_loaded != Product.Id)
        {
            _loaded = Product.Id;
            _editing = null;
            await LoadAsync();
        }

        Arrange();
        if (
            Number is { } number
            && _snapshot?.Find(number) is null
            && Request is { Response.HasStarted: false } request
        )
        {
            // Only as the answer begins: set before, the page would be left out, which says what to do.
            request.Response.OnStarting(() =>
            {
                request.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            });
        }
    }

    private async Task LoadAsync()
    {
        _subscription?.Dispose();
        (_snapshot, _failure) = (null, null);
        try
        {
            _standing = await products.StandingAsync(Actor, Product.Id, CancellationToken.None);
            _snapshot = await ranking.GetAsync(Actor, Product.Id, CancellationToken.None);
            _subscription = RendererInfo.IsInteractive ? ranking.Subscribe(Product.Id, OnChanged) : null;
        }
        catch (NotFoundException notFound)
        {
            _failure = notFound.Message;
        }
    }

    // The ranking's worker must not wait for a circuit.
    private void OnChanged(BacklogSnapshot snapshot) => _ = InvokeAsync(RefreshAsync);

    private async Task RefreshAsync()
    {
        try
        {
            // Asked for, not taken from the worker: the right to see it is checked again.
            _snapshot = await ranking.GetAsync(Actor, Product.Id, CancellationToken.None);
            Arrange();
        }
        catch (NotFoundException notFound)
        {
            (_snapshot, _failure) = (null, notFound.Message);
        }
        catch (Exception exception)
        {
            await DispatchExceptionAsync(exception);
        }

        StateHasChanged();
    }

    private void Arrange()
    {
        if (_snapshot is { } snapshot)
        {
            _axis = new ValueAxis(snapshot.Ranked);
            _lines = BacklogLines.Of(snapshot, _filter);
            _drafts = [.. snapshot.NeedsEstimate.Where(_filter.Matches)];
            _stale = [.. snapshot.ToRefresh.Where(_filter.Matches)];
            var all = snapshot.Ranked.Concat(snapshot.NeedsEstimate).Concat(snapshot.Closed).Where(_filter.Matches);
            _board = _tab == BacklogTab.Board ? [.. all] : [];
            _exported = _filter.IsEmpty ? null : all.Count();
            _matrix = _tab == BacklogTab.Matrix ? [.. snapshot.Ranked.Where(_filter.Matches)] : [];
        }
    }

    private string AddressOf(int? number, BacklogTab tab) => AddressOf(number, tab, _filter);

    private string AddressOf(int? number, BacklogTab tab, BacklogFilter filter) =>
        BacklogTabs.AppendTo(filter.AppendTo(number is { } n ? PageUrls.Item(Slug, n) : PageUrls.Backlog(Slug)), tab);

    private string? CurrentOf(BacklogTab tab) => tab == _tab ? "page" : null;

    private Task MoveAsync((BacklogRow Row, BacklogRow? Anchor) move) =>
        desk.MoveAsync(Actor, _snapshot!, move.Row, move.Anchor); // asked for from the list, so loaded

    private Task ConfirmAsync((int Number, string Field) stale) =>
        attempts.RunAsync(() =>
            freshness.ConfirmAsync(Actor, Product.Id, stale.Number, stale.Field, CancellationToken.None)
        );

    private void ChangeFilter(BacklogFilter filter)
    {
        _filter = filter;
        var address = navigation.ToAbsoluteUri(AddressOf(Number, _tab)).AbsoluteUri;
        _address.Typed(address);
        navigation.NavigateTo(address, replace: true);
    }
}
