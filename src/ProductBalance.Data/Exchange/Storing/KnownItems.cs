using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Exchange.Conversion;
using ProductBalance.Data.Exchange.Writing;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Exchange.Storing;

/// <summary>The items of a product by the key of another tool, compared without case, and by our own.</summary>
internal sealed class KnownItems
{
    private readonly Dictionary<string, KnownItem> _byKey = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<OwnKey, KnownItem> _byOwnKey = [];

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
            .Where(item => item.ProductId == productId)
            .OrderBy(item => item.Number)
            .Select(item => new
            {
                item.ExternalKey,
                item.CreatedAt,
                Item = new KnownItem(item.Id, item.Number),
            })
            .AsAsyncEnumerable();
        await foreach (var entry in keys.WithCancellation(cancellationToken))
        {
            known.Add(entry.ExternalKey, new OwnKey(entry.Item.Number, entry.CreatedAt), entry.Item);
        }

        return known;
    }

    /// <summary>The item that a row means, by the other tool's key first.</summary>
    public KnownItem? Find(ImportedRow? row) =>
        Find(row?.ExternalKey) ?? (row?.Own is { } own ? _byOwnKey.GetValueOrDefault(own) : null);

    public KnownItem? Find(string? key) => key is null ? null : _byKey.GetValueOrDefault(key);

    /// <summary>The known items that rows mean, to be changed.</summary>
    public async Task<IReadOnlyDictionary<ItemId, BacklogItem>> LoadAsync(
        IQueryable<BacklogItem> items,
        IEnumerable<ConvertedRow> rows,
        CancellationToken cancellationToken
    )
    {
        var ids = rows.Select(row => Find(row.Item)?.Id).OfType<ItemId>().Distinct().ToList();
        return ids.Count == 0
            ? []
            : await items
                .IgnoreQueryFilters()
                .Where(item => ids.Contains(item.Id))
                .ToDictionaryAsync(item => item.Id, cancellationToken);
    }

    public void Add(string? key, OwnKey? own, KnownItem item)
    {
        if (own is { } ownKey)
        {
            _byOwnKey.TryAdd(ownKey, item);
        }

        if (key is not null)
        {
            _byKey.TryAdd(key, item);
        }
    }
}
