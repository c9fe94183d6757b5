using Microsoft.AspNetCore.Components;
using ProductBalance.Data.Access;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Rounds;
using ProductBalance.Web.Features.Backlog.List;

namespace ProductBalance.Web.Features.Backlog.Worth;

/// <summary>The estimates of the whole product that are most worth refining, reckoned beside the page.</summary>
public sealed partial class WorthView(UncertaintyQueries uncertainty) : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<WorthKnowing>? _worth;
    private List<WorthKnowing> _shown = [];
    private HashSet<string> _quantities = [];
    private object? _asked;

    [CascadingParameter]
    public required Actor Actor { get; set; }

    [Parameter, EditorRequired]
    public required BacklogSnapshot Snapshot { get; set; }

    [Parameter, EditorRequired]
    public required BacklogFilter Filter { get; set; }

    [Parameter, EditorRequired]
    public required Standing? Standing { get; set; }

    [Parameter, EditorRequired]
    public required Func<int, string> AddressOf { get; set; }

    [Parameter]
    public int? Selected { get; set; }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        // Figures that arrive for the same order change nothing here.
        if (_asked != Snapshot.Ranked)
        {
            _asked = Snapshot.Ranked;
            await LoadAsync();
        }

        _quantities = [.. EstimatedQuantity.ChoicesFor(Snapshot.Context).Select(quantity => quantity.Field)];
        _shown = [.. (_worth ?? []).Where(each => Filter.Matches(each.Row))];
    }

    private async Task LoadAsync()
    {
        try
        {
            _worth = await uncertainty.MostWorthKnowingAsync(Actor, Snapshot.Product.Id, _leaving.Token);
        }
        catch (OperationCanceledException) when (_leaving.IsCancellationRequested)
        {
            // the person went on
        }
    }

    private string AgeOf(WorthKnowing each) =>
        each.Row.Ages.FirstOrDefault(age => age.Field == each.Estimate.Field) is { } age
            ? $", {AgeWords.Since(age.Since, Snapshot.Context.Today)}"
            : "";
}
