using Microsoft.AspNetCore.Components;
using ProductBalance.Data.Scoring;
using ProductBalance.Data.Scoring.Past;
using ProductBalance.Domain.Access;
using ProductBalance.Web.Features.Backlog.Moves;

namespace ProductBalance.Web.Features.Backlog.Panel;

/// <summary>Where an item stood on the days that are kept, and what moved it.</summary>
public sealed partial class PastSection(PastRankingQueries queries) : ComponentBase, IDisposable
{
    /// <summary>How many moves are told; the table has the rest.</summary>
    private const int MostTurns = 10;

    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<PastPlace>? _past;
    private (int Number, object Ranked)? _loaded;

    [CascadingParameter]
    public required Actor Actor { get; set; }

    [Parameter, EditorRequired]
    public required int Number { get; set; }

    [Parameter, EditorRequired]
    public required BacklogSnapshot Snapshot { get; set; }

    private List<(DateOnly Day, double Value)> Scores =>
        [.. _past!.Where(place => place.Score is not null).Select(place => (place.Day, place.Score ?? 0))]; // shown when loaded

    private List<(DateOnly Day, double Value)> Ranks =>
        [.. _past!.Where(place => place.Rank > 0).Select(place => (place.Day, (double)place.Rank))]; // shown when loaded

    private IEnumerable<(PastPlace Place, string Words)> Turns =>
        _past!
            .Zip(MoveWords.Of(_past!, Snapshot.Teams)) // shown when loaded
            .Where((turn, i) => i == 0 || turn.First.Reasons.Move.Rise != 0)
            .Reverse()
            .Take(MostTurns);

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        // Figures that arrive for the same order move nothing.
        if (_loaded == (Number, Snapshot.Ranked))
        {
            return;
        }

        _loaded = (Number, Snapshot.Ranked);
        try
        {
            _past = await queries.OfItemAsync(Actor, Snapshot.Product.Id, Number, _leaving.Token);
        }
        catch (OperationCanceledException) when (_leaving.IsCancellationRequested)
        {
            // the person went on
        }
    }
}
