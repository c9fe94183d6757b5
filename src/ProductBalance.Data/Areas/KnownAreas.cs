using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Areas;

/// <summary>The areas of a product, each in the one spelling that it is shown by.</summary>
internal static class KnownAreas
{
    /// <summary>All that the product keeps or an item names, with what they are parts of, in alphabetical order.</summary>
    public static async Task<IReadOnlyList<string>> ReadAsync(
        BalanceDbContext db,
        BacklogSnapshot backlog,
        CancellationToken cancellationToken
    )
    {
        var kept = await db
            .Areas.Where(area => area.ProductId == backlog.Product.Id)
            .Select(area => area.Path)
            .ToListAsync(cancellationToken);
        return
        [
            .. kept.Concat(backlog.All.SelectMany(row => row.Content.Areas).Distinct())
                .SelectMany(AreaPath.WithParents)
                .DistinctBy(AreaPath.Key)
                .Order(StringComparer.CurrentCultureIgnoreCase),
        ];
    }
}
