using Microsoft.AspNetCore.Components;
using MudBlazor;
using ProductBalance.Data.Returns;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Returns;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Features.Returns;

/// <summary>What releases returned, by month, quarter, release and product, and what that says of the mix.</summary>
public sealed partial class ReturnsPage(
    ReturnsQueries queries,
    SignalStore signals,
    LiveRanking ranking,
    Attempts attempts,
    IDialogService dialogs,
    ISnackbar snackbar
) : ComponentBase, IDisposable
{
    private ProductReturns? _returns;
    private IReadOnlyList<ReturnSource> _sources = [];
    private IReadOnlyList<ReleaseReturn> _releases = [];
    private ProductId? _loaded;
    private IDisposable? _subscription;

    [Parameter]
    public required string Slug { get; set; }

    /// <summary>What the charts and releases go by: months and sprints, or quarters.</summary>
    [SupplyParameterFromQuery]
    public string? By { get; set; }

    [CascadingParameter]
    public required Actor Actor { get; set; }

    [CascadingParameter]
    public required Product Product { get; set; }

    private bool ByQuarter => By == PageUrls.Quarter;

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
        else
        {
            Group();
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
        _returns = await queries.FindAsync(Actor, Product.Id, CancellationToken.None);
        _sources = ReturnSources.Of(_returns.Ledger);
        Group();
    }

    private void Group() =>
        _releases = _returns is { } returns
            ? ReleaseReturns.Of(
                returns.Ledger,
                ByQuarter ? returns.Ledger.Quarters.Select(quarter => quarter.Period) : returns.Sprints
            )
            : [];

    private IReadOnlyList<PeriodReturn> Periods(ProductReturns returns) =>
        ByQuarter ? returns.Ledger.Quarters : returns.Ledger.Months;

    private Task AcceptAsync(double techShare) =>
        AnswerAsync(
            new SignalAnswer(IsAccepted: true, techShare),
            $"The mix policy now asks for a tech share of at least {Figures.Percent(techShare)}. Every later plan keeps it."
        );

    private async Task DeclineAsync(double techShare)
    {
        var dialog = await dialogs.ShowAsync<ReasonDialog>(
            "Decline the signal",
            new DialogParameters<ReasonDialog>
            {
                { asked => asked.Hint, "Stays in the history of signals, beside what happened after." },
                { asked => asked.Submit, "Decline" },
            }
        );
        if (await dialog.Result is { Canceled: false, Data: string reason })
        {
            await AnswerAsync(
                new SignalAnswer(IsAccepted: false, techShare, reason),
                "Declined: the mix stays as it is."
            );
        }
    }

    private async Task AnswerAsync(SignalAnswer answer, string done)
    {
        if (await attempts.RunAsync(() => signals.AnswerAsync(Actor, Product.Id, answer, CancellationToken.None)))
        {
            snackbar.Add(done, Severity.Success);
        }

        await LoadAsync();
    }
}
