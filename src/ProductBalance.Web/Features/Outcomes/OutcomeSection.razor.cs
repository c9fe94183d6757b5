using Microsoft.AspNetCore.Components;
using ProductBalance.Data;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Outcomes;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Features.Outcomes;

/// <summary>What an item promised, and all that was measured of it; nothing while it is not live.</summary>
public sealed partial class OutcomeSection(
    OutcomeQueries queries,
    MeasurementStore store,
    OutcomeDesk desk,
    ChangeFeed changes
) : ComponentBase, IDisposable
{
    private OutcomeRecord? _record;
    private IDisposable? _subscription;
    private Guid? _loaded;
    private bool _isMeasuring;

    [CascadingParameter]
    public required Actor Actor { get; set; }

    [Parameter, EditorRequired]
    public required Product Product { get; set; }

    [Parameter, EditorRequired]
    public required int Number { get; set; }

    /// <summary>The item's version: with another one its record is read again.</summary>
    [Parameter, EditorRequired]
    public required Guid Version { get; set; }

    [Parameter, EditorRequired]
    public required DateOnly Today { get; set; }

    public void Dispose() => _subscription?.Dispose();

    private string Address => PageUrls.Item(Product.Slug, Number);

    protected override async Task OnParametersSetAsync()
    {
        if (_loaded != Version)
        {
            _loaded = Version;
            await LoadAsync();
        }
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

    // A value more leaves the item itself as it was.
    private bool IsNews(ChangeRow change) =>
        change.Kind is ChangeKinds.MeasurementAdded or ChangeKinds.MeasurementStruck or ChangeKinds.MeasurementWaived
        && _record is { } record
        && change.Items.Contains(record.Item.Id);

    private async Task ReloadAsync()
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
        try
        {
            _record = await queries.OfItemAsync(Actor, Product.Id, Number, CancellationToken.None);
        }
        catch (NotFoundException)
        {
            _record = null; // the panel says that the item is gone
        }
    }

    private async Task AddAsync(MeasurementInput input)
    {
        await store.AddAsync(Actor, Product.Id, Number, input, CancellationToken.None);
        await LoadAsync();
    }

    private async Task StrikeAsync(MeasurementEntry entry)
    {
        await desk.StrikeAsync(Actor, Product, Number, entry.Measurement);
        await LoadAsync();
    }

    private async Task WaiveAsync()
    {
        await desk.WaiveAsync(Actor, Product, Number);
        await LoadAsync();
    }
}
