using Microsoft.AspNetCore.Components;
using MudBlazor;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Areas;
using ProductBalance.Data.Following;
using ProductBalance.Data.Roadmap;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Roadmap;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Features.Areas;

/// <summary>The map of a product's areas: what comes in each, what is best done together, and the tree put in order.</summary>
public sealed partial class AreasPage(
    AreaQueries queries,
    AreaStore store,
    PairingStore pairings,
    FollowStore follows,
    ChangeFeed changes,
    NavigationManager navigation,
    Attempts attempts,
    ISnackbar snackbar
) : ComponentBase, IDisposable
{
    // What is edited where it is no area; no path is like that.
    private const string New = "/";

    private readonly HashSet<string> _open = [];
    private AreaMap? _map;
    private IReadOnlyList<AreaBranch<MappedItem>> _branches = [];
    private Dictionary<string, Guid> _followed = [];
    private int _most = 1;
    private string? _editing;
    private (string From, string To)? _moved;
    private string? _told;
    private string? _failure;
    private ProductId? _loaded;
    private IDisposable? _subscription;

    [Parameter]
    public required string Slug { get; set; }

    [SupplyParameterFromQuery(Name = "q")]
    public string? Text { get; set; }

    [SupplyParameterFromQuery(Name = "meet")]
    public bool OnlyMeetings { get; set; }

    [CascadingParameter]
    public required Actor Actor { get; set; }

    [CascadingParameter]
    public required Product Product { get; set; }

    private AreaFilter Shown => new(Text ?? "", OnlyMeetings);

    public void Dispose() => _subscription?.Dispose();

    protected override async Task OnParametersSetAsync()
    {
        if (_loaded != Product.Id)
        {
            _loaded = Product.Id;
            await LoadAsync();
        }

        Draw();
    }

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
        change.ProductId == Product.Id
        && (
            change.Items.Count > 0
            || change.Kind.StartsWith("area.", StringComparison.Ordinal)
            || change.Kind.StartsWith("roadmap.", StringComparison.Ordinal)
            || change.Kind.StartsWith("sprint.", StringComparison.Ordinal)
        );

    private async Task LoadAsync()
    {
        try
        {
            var followed = await follows.ListAsync(Actor, CancellationToken.None);
            _followed = followed
                .Where(view => view.ProductSlug == Product.Slug && view.Area is not null)
                .ToDictionary(view => AreaPath.Key(view.Area!), view => view.Id); // filtered
            (_map, _failure) = (await queries.MapAsync(Actor, Product.Id, CancellationToken.None), null);
        }
        catch (Exception exception) when (Attempts.SentenceOf(exception) is { } sentence)
        {
            (_map, _failure) = (null, sentence);
        }
    }

    private async Task ReloadAsync()
    {
        try
        {
            await LoadAsync();
            Draw();
            StateHasChanged();
        }
        catch (Exception exception)
        {
            await DispatchExceptionAsync(exception);
        }
    }

    private void Draw()
    {
        _branches = Shown.Of(_map?.Areas ?? []);
        _most = _branches
            .SelectMany(branch => branch.All.CountBy(item => item.IsRequest).Select(side => side.Value))
            .DefaultIfEmpty(1)
            .Max();
    }

    private void Show(AreaFilter filter) =>
        navigation.NavigateTo(
            navigation.GetUriWithQueryParameters(
                new Dictionary<string, object?>
                {
                    ["q"] = filter.Text.Length > 0 ? filter.Text : null,
                    ["meet"] = filter.OnlyMeetings ? true : null,
                }
            ),
            replace: true
        );

    // Where the filter looks for a part, its way is open.
    private bool IsOpen(AreaBranch<MappedItem> branch) =>
        _open.Contains(branch.Path)
        || (Shown.Text.Length > 0 && !branch.Path.Contains(Shown.Text, StringComparison.CurrentCultureIgnoreCase));

    private void Fold(AreaBranch<MappedItem> branch)
    {
        if (!_open.Add(branch.Path))
        {
            _open.Remove(branch.Path);
        }
    }

    private Area? KeptOf(string path) => _map?.Kept.GetValueOrDefault(AreaPath.Key(path));

    private string FormName(string? path) => $"{PageUrls.Areas(Product.Slug)}#{path}";

    private EventCallback EditOf(AreaBranch<MappedItem> branch) =>
        _map is { MayArrange: true } ? EventCallback.Factory.Create(this, () => Edit(branch.Path)) : default;

    private void Edit(string path) => _editing = _editing == path ? null : path;

    private Task EndEditingAsync()
    {
        _editing = null;
        return ReloadAsync();
    }

    // What a form asks for: it shows its refusals itself.
    private async Task MoveAsync(string from, string to)
    {
        await store.MoveAsync(Actor, Product.Id, from, to, CancellationToken.None);
        (_moved, _told) = ((from, AreaPath.Tidy(to)), $"{from} is {AreaPath.Tidy(to)} now.");
    }

    private Task KeepAsync(AreaInput input) => store.KeepAsync(Actor, Product.Id, input, CancellationToken.None);

    private Task MergeAsync(string from, string into) =>
        ActAsync(
            () => store.MergeAsync(Actor, Product.Id, from, into, CancellationToken.None),
            $"{from} is part of {into} now."
        );

    private async Task RemoveAsync(string path)
    {
        _editing = null;
        await ActAsync(() => store.RemoveAsync(Actor, Product.Id, path, CancellationToken.None), $"{path} is gone.");
    }

    private Task UndoAsync()
    {
        var (from, to) = _moved!.Value; // offered where there is one
        return ActAsync(
            () => store.MoveAsync(Actor, Product.Id, to, from, CancellationToken.None),
            $"{to} is {from} again."
        );
    }

    private async Task FollowAsync(string path)
    {
        await attempts.RunAsync(() =>
            _followed.TryGetValue(AreaPath.Key(path), out var id)
                ? follows.EndAsync(Actor, id, CancellationToken.None)
                : follows.FollowAsync(Actor, Product.Id, new FollowInput(Area: path), CancellationToken.None)
        );
        await ReloadAsync();
    }

    private Task AcceptAsync(PairingView view) =>
        ActAsync(
            () =>
                pairings.AcceptAsync(
                    Actor,
                    Product.Id,
                    view.Request.Number,
                    view.Work.Number,
                    view.Kind,
                    CancellationToken.None
                ),
            view.Kind == PairingKind.Before
                ? "Agreed: the product work now depends on it."
                : "Agreed: a sprint takes both or neither."
        );

    private Task DismissAsync(PairingView view) =>
        ActAsync(
            () =>
                pairings.DismissAsync(Actor, Product.Id, view.Request.Number, view.Work.Number, CancellationToken.None),
            "Dismissed. It stands under Dismissed, should it be wanted again."
        );

    private Task BringBackAsync(DismissedView gone) =>
        ActAsync(
            () =>
                pairings.BringBackAsync(
                    Actor,
                    Product.Id,
                    gone.Request.Number,
                    gone.Work.Number,
                    CancellationToken.None
                ),
            "It may be suggested again."
        );

    private async Task ActAsync(Func<Task> act, string done)
    {
        if (await attempts.RunAsync(act))
        {
            _moved = null;
            snackbar.Add(done, Severity.Success);
        }

        await ReloadAsync();
    }

    private static string CountOf(IReadOnlyList<AreaBranch<MappedItem>> branches)
    {
        var count = branches.SelectMany(branch => branch.WithParts()).Count();
        return count == 1 ? "1 area" : $"{count} areas";
    }
}
