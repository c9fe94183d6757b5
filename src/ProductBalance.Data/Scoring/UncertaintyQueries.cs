using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Scoring;
using ProductBalance.Domain.Scoring.Uncertainty;
using ProductBalance.Domain.Scoring.WhatIf;

namespace ProductBalance.Data.Scoring;

/// <summary>What would change a product's order, and what is worth finding out. All of it is computed when asked for.</summary>
public sealed class UncertaintyQueries(LiveRanking ranking)
{
    /// <summary>Who refined these would have the list made anew.</summary>
    private const int MostWorthTelling = 100;

    private readonly OncePerOrder<IReadOnlyList<WorthKnowing>> _worthKnowing = new();

    /// <summary>The item's neighbours, the upper first, with what would swap it with each; empty where it is not ranked.</summary>
    /// <exception cref="NotFoundException">The actor may not know of this product.</exception>
    public async Task<IReadOnlyList<NeighbourSwaps>> NeighboursAsync(
        Actor actor,
        ProductId productId,
        int number,
        CancellationToken cancellationToken
    )
    {
        var backlog = await ranking.GetAsync(actor, productId, cancellationToken);
        if (backlog.Find(number) is not { } row)
        {
            return [];
        }

        var (above, below) = (backlog.Neighbour(row, -1), backlog.Neighbour(row, 1));
        return
        [
            .. above is null
                ? Array.Empty<NeighbourSwaps>()
                : [new(above, backlog.ChanceAboveNext(above), SwapsOf(row, above, backlog.Context))],
            .. below is null
                ? Array.Empty<NeighbourSwaps>()
                : [new(below, backlog.ChanceAboveNext(row), SwapsOf(row, below, backlog.Context))],
        ];
    }

    /// <summary>How sure it is that one ranked item stands above another; null where one of them is not ranked.</summary>
    /// <exception cref="NotFoundException">The actor may not know of this product.</exception>
    public async Task<OrderChance?> ChanceAboveAsync(
        Actor actor,
        ProductId productId,
        int number,
        int other,
        CancellationToken cancellationToken
    )
    {
        var backlog = await ranking.GetAsync(actor, productId, cancellationToken);
        return backlog.Find(number) is { } row && backlog.Find(other) is { } rival
            ? BacklogSnapshot.ChanceAbove(row, rival)
            : null;
    }

    /// <summary>What it is worth to know more of an item; null without a score in money, and in the lane.</summary>
    /// <exception cref="NotFoundException">The actor may not know of this product.</exception>
    public async Task<InformationValue?> InformationAsync(
        Actor actor,
        ProductId productId,
        int number,
        CancellationToken cancellationToken
    )
    {
        var backlog = await ranking.GetAsync(actor, productId, cancellationToken);
        return backlog.Find(number) is { } row ? InformationOf(row, backlog, LineRateOf(backlog)) : null;
    }

    /// <summary>
    /// The single estimates that are most worth refining, the best first; empty for models without money. They are
    /// reckoned once for each order, beside the caller's thread.
    /// </summary>
    /// <exception cref="NotFoundException">The actor may not know of this product.</exception>
    public async Task<IReadOnlyList<WorthKnowing>> MostWorthKnowingAsync(
        Actor actor,
        ProductId productId,
        CancellationToken cancellationToken
    )
    {
        var backlog = await ranking.GetAsync(actor, productId, cancellationToken);
        return await _worthKnowing.GetAsync(backlog, MostWorthKnowing, cancellationToken);
    }

    private static IReadOnlyList<WorthKnowing> MostWorthKnowing(
        BacklogSnapshot backlog,
        CancellationToken cancellationToken
    )
    {
        var lineRate = LineRateOf(backlog);
        return
        [
            .. (
                from row in backlog.Ranked.AsParallel().WithCancellation(cancellationToken)
                where row is { IsInLane: false, Score: not null }
                from estimate in InformationValues.ByEstimate(row.Content, backlog.Context, lineRate)
                where estimate.Worth > 0
                orderby estimate.Worth descending, row.Rank
                select new WorthKnowing(row, estimate)
            ).Take(MostWorthTelling),
        ];
    }

    private static IReadOnlyList<Swap> SwapsOf(BacklogRow row, BacklogRow other, ScoringContext context) =>
        row.IsInLane || other.IsInLane || row.Score is null
            ? []
            : Swaps.Of(RankedOrder.InputOf(row), row.Content, RankedOrder.InputOf(other), context);

    private static InformationValue? InformationOf(BacklogRow row, BacklogSnapshot backlog, double lineRate) =>
        row.Score is null || row.IsInLane ? null : InformationValues.Of(row.Id, row.Content, backlog.Context, lineRate);

    // What a person-week earns at the cut line: at the last scored item that fits, or nothing where all fit.
    private static double LineRateOf(BacklogSnapshot backlog) =>
        backlog.Context.UsesMoney
        && backlog.Ranked.Any(row => !row.FitsCapacity)
        && backlog.Ranked.LastOrDefault(row => row.FitsCapacity && !row.IsInLane) is { Score: not null } last
            ? Math.Max(0, InformationValues.RateOf(last.Content, backlog.Context))
            : 0;
}
