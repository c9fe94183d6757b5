using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Data.Exchange.Storing;

/// <summary>Takes imports out again: those that a person undoes, and those that never became complete.</summary>
public sealed class ImportRemover(IDbContextFactory<BalanceDbContext> contexts, ChangeWriter writer, TimeProvider time)
{
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
        var changes = await ChangesAsync(db, run, cancellationToken);
        var edited = await EditedSinceAsync(db, run, cancellationToken);
        var fields = await RevertAsync(
            db,
            run,
            changes.Where(change => change.Field != ItemFields.Created),
            cancellationToken
        );
        foreach (
            var item in await db.Items.IgnoreQueryFilters().Where(i => i.ImportId == id).ToListAsync(cancellationToken)
        )
        {
            if (
                edited.Contains(item.Id)
                && StatusMachine.Next(item.Status, item.WaitingFrom).Contains(ItemStatus.Dropped)
            )
            {
                item.MoveTo(ItemStatus.Dropped, isComplete: false, Instants.Now(time));
            }
            else if (!edited.Contains(item.Id))
            {
                db.Items.Remove(item);
            }
        }

        run.State = state;
        var change = new Change(actor, ChangeKinds.ImportUndone, run.ProductId, run.FileName) { Fields = fields };
        await writer.CommitAsync(db, change, cancellationToken);
    }

    private static Task<List<FieldChange>> ChangesAsync(
        BalanceDbContext db,
        ImportRun run,
        CancellationToken cancellationToken
    )
    {
        var sequences = run.Sequences;
        return db
            .FieldChanges.AsNoTracking()
            .Where(field => sequences.Contains(field.Sequence))
            .OrderBy(field => field.Id)
            .ToListAsync(cancellationToken);
    }

    private static async Task<HashSet<ItemId>> EditedSinceAsync(
        BalanceDbContext db,
        ImportRun run,
        CancellationToken cancellationToken
    )
    {
        var last = run.Sequences.Count > 0 ? run.Sequences[^1] : 0;
        var query =
            from field in db.FieldChanges
            join item in db.Items.IgnoreQueryFilters() on field.ItemId equals item.Id
            where item.ImportId == run.Id && field.Sequence > last
            select item.Id;
        return [.. await query.Distinct().ToListAsync(cancellationToken)];
    }

    private async Task<IReadOnlyList<FieldChange>> RevertAsync(
        BalanceDbContext db,
        ImportRun run,
        IEnumerable<FieldChange> changes,
        CancellationToken cancellationToken
    )
    {
        var byItem = changes.ToLookup(change => change.ItemId);
        var ids = byItem.Select(group => group.Key).ToList();
        if (ids.Count == 0)
        {
            return [];
        }

        var product = await db.Products.AsNoTracking().SingleAsync(p => p.Id == run.ProductId, cancellationToken);
        var teams = await db
            .Teams.AsNoTracking()
            .Where(team => team.ProductId == run.ProductId)
            .ToListAsync(cancellationToken);
        var scoring = ScoringContexts.Of(product.Settings, teams, time);
        var items = await db.Items.Where(item => ids.Contains(item.Id)).ToListAsync(cancellationToken);
        return [.. items.SelectMany(item => Revert(item, byItem[item.Id], scoring))];
    }

    private IReadOnlyList<FieldChange> Revert(
        BacklogItem item,
        IEnumerable<FieldChange> changes,
        ScoringContext scoring
    )
    {
        var before = item.Content;
        var untouched = changes.Where(change => ItemFields.Of(before).GetValueOrDefault(change.Field) == change.After);
        var content = untouched.Aggregate(
            before,
            (result, change) => ItemMerge.With(result, change.Field, change.Before)
        );
        var differences = ItemMerge.Differences(item.Id, before, content);
        if (differences.Count > 0)
        {
            item.Edit(content, Readiness.Check(content, scoring).Count == 0, Instants.Now(time));
        }

        return differences;
    }
}
