using Microsoft.AspNetCore.Components;
using MudBlazor;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Areas;
using ProductBalance.Data.Following;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Features.Areas;

/// <summary>The map of a product's areas: what comes in each, what is best done together, and the tree put in order.</summary>
public sealed partial class AreasPage(
    AreaQueries queries,
    AreaStore store,
    PairingDesk desk,
    FollowStore follows,
    ChangeFeed changes,
    NavigationManager navigation,
    Attempts attempts,
    ISnackbar snackbar
) : ComponentBase, IDisposable
{
    private readonly HashSet<string> _open = [];
    private AreaMap? _map;
    private IReadOnlyList<AreaBranch<MappedItem>> _branches = [];
    private Dictionary<string, Guid> _followed = [];
    private int _most = 1;
    private string? _failure;
    private ProductId? _loaded;
    private IDisposable? _subscription;

    [Parameter]
    public required string Slug { get; set; }

    [SupplyParameterFromQuery(Name = "q")]
    public string? Text { get; set; }

    [SupplyParameterFromQuery(Name = "meet")]
    public string? MeetText { get; set; }

    [CascadingParameter]
    public required Actor Actor { get; set; }

    [CascadingParameter]
    public required Product Product { get; set; }

    private AreaFilter Shown => new(Text ?? "", AddressText.Flag(MeetText));

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
            await LoadFollowedAsync();
            (_map, _failure) = (await queries.MapAsync(Actor, Product.Id, CancellationToken.None), null);
        }
        catch (Exception exception) when (Attempts.SentenceOf(exception) is { } sentence)
        {
            (_map, _failure) = (null, sentence);
        }
    }

    private async Task LoadFollowedAsync()
    {
        var followed = await follows.ListAsync(Actor, CancellationToken.None);
        _followed = followed
            .Where(view => view.ProductSlug == Product.Slug && view.Area is not null)
            .ToDictionary(view => AreaPath.Key(view.Area!), view => view.Id); // filtered
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

    private async Task FollowAsync(string path)
    {
        await attempts.RunAsync(() =>
            _followed.TryGetValue(AreaPath.Key(path), out var id)
                ? follows.EndAsync(Actor, id, CancellationToken.None)
                : follows.FollowAsync(Actor, Product.Id, new FollowInput(Area: path), CancellationToken.None)
        );
        await LoadFollowedAsync();
    }

    // The desk says how it went.
    private async Task DoneAsync(Task act)
    {
        await act;
        await ReloadAsync();
    }

    private static string CountOf(IReadOnlyList<AreaBranch<MappedItem>> branches)
    {
        var count = branches.SelectMany(branch => branch.WithParts()).Count();
        return count == 1 ? "1 area" : $"{count} areas";
    }
}
