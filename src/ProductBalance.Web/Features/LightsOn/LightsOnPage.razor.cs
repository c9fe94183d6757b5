using Microsoft.AspNetCore.Components;
using ProductBalance.Data.LightsOn;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.LightsOn;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Features.LightsOn;

/// <summary>The lights-on lane: what waits for a second person, whether every day can be met, and what that costs.</summary>
public sealed partial class LightsOnPage(LightsOnQueries lights, LiveRanking ranking, ThreatDesk desk)
    : ComponentBase,
        IDisposable
{
    // Older ones stand in the history of their items.
    private const int MostJudged = 30;

    private LightsOnBoard? _board;
    private ProductId? _loaded;
    private IDisposable? _subscription;

    [Parameter]
    public required string Slug { get; set; }

    [CascadingParameter]
    public required Actor Actor { get; set; }

    [CascadingParameter]
    public required Product Product { get; set; }

    /// <summary>What a second person has to look at, the one that bites first on top.</summary>
    private IReadOnlyList<ThreatView> Waiting =>
        [.. (_board?.Threats ?? []).Where(IsWaiting).OrderBy(view => view.Threat.LaneDay)];

    /// <summary>What stands in the lane, then the latest that are closed.</summary>
    private IReadOnlyList<ThreatView> Judged =>
        [
            .. (_board?.Threats ?? [])
                .Where(view => !IsWaiting(view))
                .OrderBy(view => view.Threat.State != ThreatState.Confirmed)
                .Take(MostJudged),
        ];

    public void Dispose() => _subscription?.Dispose();

    protected override async Task OnParametersSetAsync()
    {
        if (_loaded != Product.Id)
        {
            _loaded = Product.Id;
            _subscription?.Dispose();
            _subscription = RendererInfo.IsInteractive ? ranking.Subscribe(Product.Id, OnChanged) : null;
            await LoadAsync();
        }
    }

    private static bool IsWaiting(ThreatView view) =>
        view.Threat is { State: ThreatState.Reported } or { State: ThreatState.Confirmed, ProposedBites: not null };

    // The ranking's worker must not wait for a circuit.
    private void OnChanged(BacklogSnapshot snapshot) => _ = InvokeAsync(RefreshAsync);

    private async Task RefreshAsync()
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

    private async Task LoadAsync() => _board = await lights.GetAsync(Actor, Product.Id, CancellationToken.None);

    private string TitleOf(int number) => $"{Product.KeyOf(number)} {_board?.Backlog.Find(number)?.Content.Title}";

    private Task ReportAsync() =>
        _board is { } board ? desk.ReportAsync(Actor, board.Backlog, item: null) : Task.CompletedTask;

    private Task TakeAsync((Threat Threat, ThreatStep Step) taken) =>
        _board is { } board ? desk.TakeAsync(Actor, board.Backlog, taken.Threat, taken.Step) : Task.CompletedTask;
}
