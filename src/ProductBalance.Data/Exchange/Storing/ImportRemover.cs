using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Activity;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Exchange.Storing;

/// <summary>Takes imports out again: those that a person undoes, and those that never became complete.</summary>
public sealed class ImportRemover(IDbContextFactory<BalanceDbContext> contexts, ChangeWriter writer, TimeProvider time)
{
    private const int ChunkSize = 500;

    /// <summary>Removes what an import without an end has written. Its updates of known items are taken back too.</summary>
    public Task RemoveAsync(Actor actor, Guid id, CancellationToken cancellationToken) =>
        TakeBackAsync(actor, id, ImportState.Removed, cancellationToken);

    /// <summary>Takes back a complete import.</summary>
    public Task UndoAsync(Actor actor, Guid id, CancellationToken cancellationToken) =>
        TakeBackAsync(actor, id, ImportState.Undone, cancellationToken);

    private async Task TakeBackAsync(Actor actor, Guid id, ImportState state, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var run = await db.Imports.SingleAsync(r => r.Id == id, cancellationToken);
        var site = await ImportSite.OpenAsync(db, run.ProductId, time, cancellationToken);
        var reversal = new ImportReversal(site, Instants.Now(time));
        await RevertAsync(db, run, reversal, cancellationToken);
        await RemoveItemsAsync(db, run, reversal, cancellationToken);
        run.State = state;
        var change = new Change(actor, ChangeKinds.ImportUndone, run.ProductId, run.FileName)
        {
            ImportId = run.Id,
            Fields = reversal.Fields,
        };
        await writer.CommitAsync(db, change, cancellationToken);
    }

    /// <summary>Gives the items that were there before the import what they had.</summary>
    private static async Task RevertAsync(
        BalanceDbContext db,
        ImportRun run,
        ImportReversal reversal,
        CancellationToken cancellationToken
    )
    {
        var changes = await (
            from field in db.FieldChanges.AsNoTracking()
            join item in db.Items on field.ItemId equals item.Id
            where field.Entry.ImportId == run.Id && item.ImportId != run.Id
            orderby field.Id
            select field
        ).ToListAsync(cancellationToken);
        foreach (var byItem in changes.GroupBy(change => change.ItemId).Chunk(ChunkSize))
        {
            var ids = byItem.Select(group => group.Key).ToList();
            var items = await db.Items.Where(item => ids.Contains(item.Id)).ToListAsync(cancellationToken);
            var links = await db.Links.Where(link => ids.Contains(link.From)).ToListAsync(cancellationToken);
            var numbers = await NumbersAsync(db, links, cancellationToken);
            foreach (var item in items)
            {
                var own = links.Where(link => link.From == item.Id).ToLookup(link => (link.Kind, numbers[link.To]));
                db.Links.RemoveRange(reversal.Apply(item, byItem.First(group => group.Key == item.Id), own));
            }
        }
    }

    private static async Task<Dictionary<ItemId, int>> NumbersAsync(
        BalanceDbContext db,
        IEnumerable<ItemLink> links,
        CancellationToken cancellationToken
    )
    {
        var ids = links.Select(link => link.To).Distinct().ToList();
        return await db
            .Items.IgnoreQueryFilters()
            .Where(item => ids.Contains(item.Id))
            .ToDictionaryAsync(item => item.Id, item => item.Number, cancellationToken);
    }

    /// <summary>New items go; those that somebody has worked on since are dropped, not lost.</summary>
    private static async Task RemoveItemsAsync(
        BalanceDbContext db,
        ImportRun run,
        ImportReversal reversal,
        CancellationToken cancellationToken
    )
    {
        var touched = await TouchedAsync(db, run, cancellationToken);
        var items = await db
            .Items.IgnoreQueryFilters()
            .Where(item => item.ImportId == run.Id)
            .ToListAsync(cancellationToken);
        db.Items.RemoveRange(items.Where(item => !touched.Contains(item.Id)));
        foreach (var item in items.Where(item => touched.Contains(item.Id)))
        {
            reversal.Drop(item);
        }
    }

    private static async Task<HashSet<ItemId>> TouchedAsync(
        BalanceDbContext db,
        ImportRun run,
        CancellationToken cancellationToken
    )
    {
        var edited =
            from field in db.FieldChanges
            join item in db.Items.IgnoreQueryFilters() on field.ItemId equals item.Id
            where item.ImportId == run.Id && field.Entry.ImportId != run.Id
            select item.Id;
        var since = await db
            .Changes.Where(entry => entry.ProductId == run.ProductId && entry.At >= run.StartedAt)
            .Where(entry => entry.ImportId != run.Id && !entry.Refused)
            .Where(entry => entry.Kind.StartsWith("comment.") || entry.Kind.StartsWith("threat."))
            .Select(entry => entry.Items)
            .ToListAsync(cancellationToken);
        return [.. await edited.ToListAsync(cancellationToken), .. since.SelectMany(items => items)];
    }
}
