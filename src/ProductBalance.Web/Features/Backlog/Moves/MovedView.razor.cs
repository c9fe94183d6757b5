using Microsoft.AspNetCore.Components;
using ProductBalance.Data.Roadmap;
using ProductBalance.Data.Scoring;
using ProductBalance.Data.Scoring.Past;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Web.Features.Backlog.List;

namespace ProductBalance.Web.Features.Backlog.Moves;

/// <summary>The items that moved since a day, by the size of the move, each with the reasons that add up to it.</summary>
public sealed partial class MovedView(
    PastRankingQueries past,
    PublishedRoadmapQueries roadmaps,
    NavigationManager navigation
) : ComponentBase, IDisposable
{
    private const int NewestVersions = 3;

    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<VersionLine> _versions = [];
    private MovedItems? _moved;
    private List<MovedItem> _shown = [];
    private bool _isLoading = true;
    private (DateOnly Day, object Ranked)? _loaded;

    [CascadingParameter]
    public required Actor Actor { get; set; }

    [Parameter, EditorRequired]
    public required BacklogSnapshot Snapshot { get; set; }

    [Parameter, EditorRequired]
    public required BacklogFilter Filter { get; set; }

    [Parameter, EditorRequired]
    public required Func<int, string> AddressOf { get; set; }

    /// <summary>The address of this list with another filter.</summary>
    [Parameter, EditorRequired]
    public required Func<BacklogFilter, string> ListAddress { get; set; }

    [Parameter]
    public int? Selected { get; set; }

    private DateOnly Today => Snapshot.Context.Today;

    private DateOnly Day => MovedSince.DayOf(Filter.Since, Today);

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        // Figures that arrive for the same order move nothing.
        if (_loaded != (Day, Snapshot.Ranked))
        {
            _loaded = (Day, Snapshot.Ranked);
            await LoadAsync();
        }

        _shown = [.. (_moved?.Items ?? []).Where(item => Filter.Matches(item.Row))];
    }

    protected override async Task OnInitializedAsync()
    {
        var reader = RoadmapReader.Member(Actor, Snapshot.Product.Id);
        _versions = [.. (await roadmaps.VersionsAsync(reader, _leaving.Token)).Take(NewestVersions)];
    }

    private async Task LoadAsync()
    {
        try
        {
            _moved = await past.MovedAsync(Actor, Snapshot.Product.Id, Day, _leaving.Token);
            _isLoading = false;
        }
        catch (OperationCanceledException) when (_leaving.IsCancellationRequested)
        {
            // the person went on
        }
    }

    private DateOnly DayOf(VersionLine version) =>
        ProductClock.DayOf(version.PublishedAt, Snapshot.Product.Settings.TimeZone);

    private string SinceAddress(string since) => ListAddress(Filter with { Since = since });

    private string? CurrentOf(DateOnly day) => day == Day ? "true" : null;

    private void ChooseDay(ChangeEventArgs e) => navigation.NavigateTo(SinceAddress(e.Value?.ToString() ?? ""));

    private string WordsOf(MovedItem item) => MoveWords.Of(item.Reasons, item.OwnChanges, Snapshot.Teams);

    private string Compared(MovedItems moved) =>
        (moved.Day == Day ? "" : $"No order was kept on {Figures.Day(Day)}; the nearest is used. ")
        + $"Compared with the order of {Figures.Day(moved.Day)}, kept {Figures.Moment(moved.At, Snapshot.Product.Settings.TimeZone)}: "
        + $"{moved.Items.Count:N0} moved, {moved.Arrived:N0} came in, {moved.Left:N0} left.";
}
