using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Following;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Following;

/// <summary>
/// Tells those who follow an area that a publication plans product work there, so that tech can time its own. One letter a
/// person and publication. It is written into the context that publishes, so that both are stored or neither.
/// </summary>
public static class PublicationHeadsUp
{
    private const int NamedItems = 3;

    /// <param name="db">The context of the publication; the caller saves it.</param>
    /// <param name="product">What is published.</param>
    /// <param name="version">The number of the publication.</param>
    /// <param name="planned">All that it plans.</param>
    /// <param name="publisher">Who publishes, and is not told of it.</param>
    /// <param name="at">When.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task AddAsync(
        BalanceDbContext db,
        Product product,
        int version,
        IReadOnlyCollection<PlannedItem> planned,
        Actor publisher,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        var follows = await db
            .Follows.AsNoTracking()
            .Where(follow => follow.ProductId == product.Id && follow.Area != null)
            .Where(follow => follow.UserId != publisher.UserId)
            .ToListAsync(cancellationToken);
        var work = planned.Where(item => item.Kind == ItemKind.Product).OrderBy(item => item.Number).ToList();
        var readers = await ProductReaders.AmongAsync(
            db,
            product.Id,
            follows.Select(follow => follow.UserId),
            cancellationToken
        );
        db.Inbox.AddRange(
            from follow in follows
            where readers.Contains(follow.UserId)
            group follow by follow.UserId into own
            let items = work.Where(item => own.Any(follow => follow.Holds(item.Areas))).ToList()
            where items.Count > 0
            select new InboxMessage
            {
                UserId = own.Key,
                ProductId = product.Id,
                ItemNumber = items is [var only] ? only.Number : null,
                Place = items.Count > 1 ? InboxPlace.Roadmap : null,
                Text = InboxMessage.Shortened(TextOf(product, version, AreasIn(own, items), items)),
                At = at,
            }
        );
    }

    /// <summary>The followed areas that are planned in, in the words of who follows them.</summary>
    private static IEnumerable<string> AreasIn(IEnumerable<Follow> follows, IReadOnlyList<PlannedItem> items) =>
        follows.Where(follow => items.Any(item => follow.Holds(item.Areas))).Select(follow => follow.Area!).Order(); // Holds

    private static string TextOf(
        Product product,
        int version,
        IEnumerable<string> areas,
        IReadOnlyList<PlannedItem> items
    )
    {
        var named = items.Take(NamedItems).Select(item => $"{product.KeyOf(item.Number)} “{item.Title}”");
        var rest = items.Count > NamedItems ? $" and {items.Count - NamedItems} more" : "";
        return $"Version {version} of the roadmap plans product work in {string.Join(", ", areas)}: {string.Join(", ", named)}{rest}.";
    }
}
