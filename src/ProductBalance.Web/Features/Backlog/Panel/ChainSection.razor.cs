using Microsoft.AspNetCore.Components;
using ProductBalance.Data;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Access;

namespace ProductBalance.Web.Features.Backlog.Panel;

/// <summary>The chain score of an item whose prerequisites are open.</summary>
public sealed partial class ChainSection(ChainQueries chains) : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private BacklogSnapshot? _asked;
    private ItemChain? _chain;

    [CascadingParameter]
    public required Actor Actor { get; set; }

    [Parameter, EditorRequired]
    public required BacklogRow Row { get; set; }

    [Parameter, EditorRequired]
    public required BacklogSnapshot Snapshot { get; set; }

    [Parameter, EditorRequired]
    public required Func<int, string> AddressOf { get; set; }

    private string Unit =>
        Snapshot.Context.Model.Divisor is { } divisor ? Snapshot.Context.InCurrency(divisor.Unit) : "";

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        if (_asked == Snapshot)
        {
            return;
        }

        _asked = Snapshot;
        try
        {
            _chain = await chains.FindAsync(Actor, Snapshot.Product.Id, Row.Number, _leaving.Token);
        }
        catch (NotFoundException)
        {
            _chain = null; // the page says so itself
        }
        catch (OperationCanceledException) when (_leaving.IsCancellationRequested)
        {
            // the person went on
        }
    }

    private string Worth(double worth) =>
        Snapshot.Context.UsesMoney ? Figures.RoughMoney(worth, Snapshot.Context.Currency) : Figures.Rough(worth);
}
