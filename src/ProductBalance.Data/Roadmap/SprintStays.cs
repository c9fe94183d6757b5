using Microsoft.EntityFrameworkCore;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Data.Roadmap;

/// <summary>Which items stand in a sprint that is not over.</summary>
internal static class SprintStays
{
    public static async Task<IReadOnlyDictionary<ItemId, Sprint>> ReadAsync(
        BalanceDbContext db,
        ProductId productId,
        CancellationToken cancellationToken
    )
    {
        var stays = await (
            from stay in db.SprintItems.AsNoTracking()
            where stay.RemovedAt == null
            join sprint in db.Sprints.AsNoTracking() on stay.SprintId equals sprint.Id
            where sprint.ProductId == productId && sprint.State != SprintState.Closed
            select new { stay.ItemId, Sprint = sprint }
        ).ToListAsync(cancellationToken);
        return stays.GroupBy(stay => stay.ItemId).ToDictionary(group => group.Key, group => group.First().Sprint);
    }
}
