using Microsoft.EntityFrameworkCore;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Access;

/// <summary>Who of some people may read a product at this moment: what is told to others would be a leak.</summary>
internal static class ProductReaders
{
    public static async Task<IReadOnlySet<Guid>> AmongAsync(
        BalanceDbContext db,
        ProductId productId,
        IEnumerable<Guid> people,
        CancellationToken cancellationToken
    )
    {
        var ids = people.ToHashSet();
        return await db
            .Users.Where(user => ids.Contains(user.Id) && user.DisabledAt == null)
            .Where(user =>
                user.IsAdministrator || db.Memberships.Any(m => m.ProductId == productId && m.UserId == user.Id)
            )
            .Select(user => user.Id)
            .ToHashSetAsync(cancellationToken);
    }
}
