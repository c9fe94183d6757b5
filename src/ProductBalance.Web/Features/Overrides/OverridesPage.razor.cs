using Microsoft.AspNetCore.Components;
using ProductBalance.Data;
using ProductBalance.Data.Overrides;
using ProductBalance.Data.Returns;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Returns;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Features.Overrides;

/// <summary>The ledger of overrides: the order that the scores gave against the one that people chose.</summary>
public sealed partial class OverridesPage(
    OverrideQueries overrides,
    ReturnsQueries returns,
    LiveRanking ranking,
    TimeProvider time
) : ComponentBase, IDisposable
{
    private const int Limit = 200;

    private IReadOnlyList<OverrideView>? _ledger;
    private OverrideVerdict? _verdict;
    private string? _failure;
    private DateOnly _today;
    private ProductId? _loaded;
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
        if (_loaded != Product.Id)
        {
            _loaded = Product.Id;
            _subscription?.Dispose();
            _subscription = RendererInfo.IsInteractive ? ranking.Subscribe(Product.Id, OnChanged) : null;
            await LoadAsync();
        }
    }

    // The ranking's worker must not wait for a circuit.
    private void OnChanged(BacklogSnapshot snapshot) => _ = InvokeAsync(RefreshAsync);

    private async Task RefreshAsync()
    {
        await LoadAsync();
        StateHasChanged();
    }

    private async Task LoadAsync()
    {
        _today = ProductClock.Today(time, Product.Settings.TimeZone);
        try
        {
            _ledger = await overrides.ListAsync(Actor, Product.Id, Limit, CancellationToken.None);
            _verdict = await returns.OverridesAsync(Actor, Product.Id, CancellationToken.None);
            _failure = null;
        }
        catch (NotFoundException notFound)
        {
            (_ledger, _failure) = (null, notFound.Message);
        }
    }
}
