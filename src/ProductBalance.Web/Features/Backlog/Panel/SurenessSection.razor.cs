using Microsoft.AspNetCore.Components;
using ProductBalance.Data;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Scoring;
using ProductBalance.Domain.Scoring.Uncertainty;

namespace ProductBalance.Web.Features.Backlog.Panel;

/// <summary>How sure an item's place is. It is reckoned beside the page, which never waits for it.</summary>
public sealed partial class SurenessSection(UncertaintyQueries uncertainty)
{
    private BacklogSnapshot? _reckoned;
    private IReadOnlyList<NeighbourSwaps> _neighbours = [];
    private InformationValue? _information;

    [CascadingParameter]
    public required Actor Actor { get; set; }

    [Parameter, EditorRequired]
    public required BacklogRow Row { get; set; }

    [Parameter, EditorRequired]
    public required BacklogSnapshot Snapshot { get; set; }

    [Parameter, EditorRequired]
    public required Func<int, string> AddressOf { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        if (_reckoned == Snapshot)
        {
            return;
        }

        _reckoned = Snapshot;
        var (actor, product, number) = (Actor, Snapshot.Product.Id, Row.Number);
        try
        {
            (_neighbours, _information) = await Task.Run(async () =>
                (
                    await uncertainty.NeighboursAsync(actor, product, number, CancellationToken.None),
                    await uncertainty.InformationAsync(actor, product, number, CancellationToken.None)
                )
            );
        }
        catch (NotFoundException)
        {
            (_neighbours, _information) = ([], null); // the page says so itself
        }
    }

    private bool IsAbove(NeighbourSwaps each) => Snapshot.Neighbour(Row, -1)?.Number == each.Neighbour.Number;

    private static string OrderWords(OrderChance order) =>
        order.Probability < OrderChance.Separated
            ? $"the data does not separate the two ({Figures.Chance(order.Probability)})"
            : $"{Figures.Chance(order.Probability)} sure of this order";
}
