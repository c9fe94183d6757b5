using Microsoft.EntityFrameworkCore;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Data.Scoring;

/// <summary>Scores items together with what has to be done before them.</summary>
public sealed class ChainQueries(IDbContextFactory<BalanceDbContext> contexts, LiveRanking ranking)
{
    /// <summary>The chain of an item; null where nothing open comes before it, or the model divides by no effort.</summary>
    /// <exception cref="NotFoundException">The actor may not know of this product.</exception>
    public async Task<ItemChain?> FindAsync(
        Actor actor,
        ProductId productId,
        int number,
        CancellationToken cancellationToken
    )
    {
        var backlog = await ranking.GetAsync(actor, productId, cancellationToken);
        if (backlog.Find(number) is not { Score: not null } row || backlog.Context.Model.Divisor is null)
        {
            return null;
        }

        var open = backlog.Ranked.Concat(backlog.NeedsEstimate).ToDictionary(each => each.Id);
        var shares = open.ToDictionary(
            pair => pair.Key,
            pair => ChainScore.ShareOf(pair.Value.Content, pair.Value.Score, backlog.Context)
        );
        return
            ChainScore.Of(
                row.Id,
                await LinksAsync(productId, cancellationToken),
                shares,
                backlog.Context.Model.ScoreFloor
            )
                is { } total
            ? new([.. total.Before.Select(id => open[id]).OrderBy(each => each.Number)], total)
            : null;
    }

    private async Task<List<ItemLink>> LinksAsync(ProductId productId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await (
            from link in db.Links.AsNoTracking()
            join item in db.Items on link.From equals item.Id
            where item.ProductId == productId && link.Kind == LinkKind.DependsOn
            select link
        ).ToListAsync(cancellationToken);
    }
}
