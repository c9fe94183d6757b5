using Microsoft.AspNetCore.Components;
using ProductBalance.Data.Outcomes;
using ProductBalance.Data.Scoring;
using ProductBalance.Data.Settings;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Features.Outcomes;

/// <summary>What is to be measured, what became of promises, and what that teaches.</summary>
public sealed partial class OutcomesPage(
    OutcomeQueries outcomes,
    CalibrationQueries calibrations,
    ProductQueries products,
    LiveRanking ranking,
    OutcomeDesk desk,
    TimeProvider time
) : ComponentBase, IDisposable
{
    private IReadOnlyList<MeasuredItem>? _items;
    private CalibrationView? _calibration;
    private ProductId? _loaded;
    private IDisposable? _subscription;

    [Parameter]
    public required string Slug { get; set; }

    [SupplyParameterFromQuery(Name = "tab")]
    public string? TabName { get; set; }

    [CascadingParameter]
    public required Actor Actor { get; set; }

    [CascadingParameter]
    public required Product Product { get; set; }

    private OutcomeTab Current => AddressText.Choice<OutcomeTab>(TabName) ?? default;

    private DateOnly Today => ProductClock.Today(time, Product.Settings.TimeZone);

    private IEnumerable<(OutcomeTab Tab, string Name, string Address)> Tabs =>
        [
            (OutcomeTab.Promises, "Promises", PageUrls.Outcomes(Slug)),
            (OutcomeTab.Calibration, "Calibration", PageUrls.Outcomes(Slug, "calibration")),
            (OutcomeTab.Files, "Bring in figures", PageUrls.Outcomes(Slug, "files")),
            (OutcomeTab.Practice, "Practise ranges", PageUrls.Outcomes(Slug, "practice")),
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

    private async Task LoadAsync()
    {
        _items = await outcomes.ListAsync(Actor, Product.Id, CancellationToken.None);
        _calibration = await calibrations.GetAsync(Actor, Product.Id, CancellationToken.None);
    }

    private async Task ActAsync(Func<Actor, Product, Task> act)
    {
        await act(Actor, await products.FindAsync(Actor, Slug, CancellationToken.None));
        await LoadAsync();
    }
}
