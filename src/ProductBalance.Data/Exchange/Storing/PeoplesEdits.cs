using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Exchange.Storing;

/// <summary>The fields of items that a person changed last, and no import: the history knows them.</summary>
internal sealed class PeoplesEdits(ILookup<ItemId, string> fields)
{
    private static readonly PeoplesEdits None = new(Enumerable.Empty<ItemId>().ToLookup(id => id, _ => ""));

    /// <summary>Those of some items; none where an import does not keep them.</summary>
    public static async Task<PeoplesEdits> LoadAsync(
        BalanceDbContext db,
        ImportSource source,
        IEnumerable<ItemId> items,
        CancellationToken cancellationToken
    )
    {
        if (!source.KeepsEdits)
        {
            return None;
        }

        var ids = items.ToList();
        var changes = await db
            .FieldChanges.AsNoTracking()
            .Where(change => ids.Contains(change.ItemId))
            .OrderBy(change => change.Id)
            .Select(change => new
            {
                change.ItemId,
                change.Field,
                IsByHand = change.Entry.ImportId == null,
            })
            .ToListAsync(cancellationToken);
        return new PeoplesEdits(
            changes
                .GroupBy(change => (change.ItemId, change.Field))
                .Where(field => field.Last().IsByHand)
                .ToLookup(field => field.Key.ItemId, field => field.Key.Field)
        );
    }

    /// <summary>The content with those fields as they were before.</summary>
    public ItemContent Kept(ItemId item, ItemContent before, ItemContent content)
    {
        var old = ItemFields.Of(before);
        return fields[item]
            .Where(field => old.ContainsKey(field) || ItemFields.Of(content).ContainsKey(field))
            .Aggregate(content, (kept, field) => ItemMerge.With(kept, field, old.GetValueOrDefault(field)));
    }
}
