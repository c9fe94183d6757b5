using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Scoring.Comparison;

namespace ProductBalance.Data.Scoring.Past;

/// <summary>
/// What items said at a moment: what they say now, with each field set back to what it was before its first change since.
/// </summary>
internal sealed class PastContents
{
    private readonly ILookup<ItemId, PastChange> _changes;

    private PastContents(IEnumerable<PastChange> changes) => _changes = changes.ToLookup(change => change.ItemId);

    /// <summary>Reads what was changed after a moment.</summary>
    public static async Task<PastContents> SinceAsync(
        BalanceDbContext db,
        KeptRanking kept,
        CancellationToken cancellationToken
    ) =>
        new(
            await db
                .FieldChanges.AsNoTracking()
                .Where(field => field.Entry.ProductId == kept.ProductId && field.Sequence > kept.Sequence)
                .OrderBy(field => field.Sequence)
                .Select(field => new PastChange(
                    field.Sequence,
                    field.ItemId,
                    field.Field,
                    field.Before,
                    field.After,
                    field.Entry.ActorName
                ))
                .ToListAsync(cancellationToken)
        );

    /// <summary>What was changed in an item since, in order.</summary>
    public IEnumerable<PastChange> ChangesOf(ItemId item) => _changes[item];

    /// <summary>The item of a row as it was.</summary>
    public ListedItem Of(BacklogRow row)
    {
        var changes = _changes[row.Id];
        return new(row.Number, changes.Any() ? SetBack(row.Content, changes) : row.Content);
    }

    private static ItemContent SetBack(ItemContent content, IEnumerable<PastChange> changes)
    {
        var fields = ItemFields.Of(content);
        foreach (var first in changes.DistinctBy(change => change.Field))
        {
            FieldMerge.Set(fields, first.Field, first.Before);
        }

        return ItemFields.ToContent(fields);
    }
}
