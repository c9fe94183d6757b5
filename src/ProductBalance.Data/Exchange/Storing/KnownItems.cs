using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Exchange.Conversion;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Exchange.Storing;

/// <summary>The items of a product that have a key of another tool. Keys are compared without case.</summary>
internal sealed class KnownItems
{
    private readonly Dictionary<string, KnownItem> _byKey = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads them; items of imports that are not complete are among them, since their keys are taken too.</summary>
    public static async Task<KnownItems> LoadAsync(
        BalanceDbContext db,
        ProductId productId,
        CancellationToken cancellationToken
    )
    {
        var known = new KnownItems();
        var keys = db
            .Items.IgnoreQueryFilters()
            .Where(item => item.ProductId == productId && item.ExternalKey != null)
            .OrderBy(item => item.Number)
            .Select(item => new { item.ExternalKey, Item = new KnownItem(item.Id, item.Number) })
            .AsAsyncEnumerable();
        await foreach (var entry in keys.WithCancellation(cancellationToken))
        {
            known._byKey.TryAdd(entry.ExternalKey!, entry.Item); // filtered above
        }

        return known;
    }

    public KnownItem? Find(string? key) => key is null ? null : _byKey.GetValueOrDefault(key);

    /// <summary>The known items that rows mean, to be changed.</summary>
    public async Task<IReadOnlyDictionary<ItemId, BacklogItem>> LoadAsync(
        IQueryable<BacklogItem> items,
        IEnumerable<ConvertedRow> rows,
        CancellationToken cancellationToken
    )
    {
        var ids = rows.Select(row => Find(row.Item?.ExternalKey)?.Id).OfType<ItemId>().Distinct().ToList();
        return ids.Count == 0
            ? []
            : await items
                .IgnoreQueryFilters()
                .Where(item => ids.Contains(item.Id))
                .ToDictionaryAsync(item => item.Id, cancellationToken);
    }

    public void Add(string? key, KnownItem item)
    {
        if (key is not null)
        {
            _byKey.TryAdd(key, item);
        }
    }
}
