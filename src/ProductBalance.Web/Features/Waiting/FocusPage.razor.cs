using Microsoft.AspNetCore.Components;
using MudBlazor;
using ProductBalance.Data;
using ProductBalance.Data.Access;
using ProductBalance.Data.Scoring;
using ProductBalance.Data.Waiting;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Settings;
using ProductBalance.Domain.Waiting;

namespace ProductBalance.Web.Features.Waiting;

/// <summary>What waits, which tech requests fit into the time that leaves free, and how much of it was used.</summary>
public sealed partial class FocusPage(
    WaitQueries waits,
    FocusStore focus,
    StandingQueries standings,
    LiveRanking ranking,
    Attempts attempts,
    ISnackbar snackbar
) : ComponentBase, IDisposable
{
    private FocusWindow? _window;
    private Standing? _standing;
    private IReadOnlyList<FocusQuarter> _quarters = [];
    private string? _failure;
    private bool _isBusy;
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
        try
        {
            var none = CancellationToken.None;
            _standing = await standings.OfAsync(Actor, Product.Id, none);
            _quarters = await waits.QuartersAsync(Actor, Product.Id, none);
            (_window, _failure) = (await waits.WindowAsync(Actor, Product.Id, none), null);
        }
        catch (NotFoundException notFound)
        {
            (_window, _failure) = (null, notFound.Message);
        }
    }

    private Task PullAsync(BacklogRow row) =>
        ActAsync(
            () => focus.PullInAsync(Actor, Product.Id, row.Number, CancellationToken.None),
            $"{Product.KeyOf(row.Number)} is planned for this sprint.",
            options =>
            {
                options.Action = "Undo";
                options.OnClick = _ => TakeBackAsync(row.Number);
            }
        );

    private Task TakeBackAsync(PulledItem pulled) => TakeBackAsync(pulled.Row.Number);

    private Task TakeBackAsync(int number) =>
        ActAsync(
            () => focus.TakeBackAsync(Actor, Product.Id, number, CancellationToken.None),
            $"{Product.KeyOf(number)} is out of the sprint again."
        );

    private async Task ActAsync(Func<Task> act, string done, Action<SnackbarOptions>? configure = null)
    {
        _isBusy = true;
        if (await attempts.RunAsync(act))
        {
            snackbar.Add(done, Severity.Success, configure);
        }

        _isBusy = false;
        await RefreshAsync();
    }
}
