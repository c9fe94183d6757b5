using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Json;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Activity;

/// <summary>Reads the history of items, and makes undo from it: a new change, never a rewriting of the past.</summary>
public sealed class HistoryStore(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ChangeWriter writer,
    TimeProvider time
)
{
    /// <summary>The latest commands that touched an item, newest first.</summary>
    public async Task<IReadOnlyList<HistoryEntry>> OfItemAsync(
        Actor actor,
        ProductId productId,
        ItemId itemId,
        int limit,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await guard.RequireAsync(db, actor, productId, Permission.Read, cancellationToken);
        var fields = await db
            .FieldChanges.AsNoTracking()
            .Include(field => field.Entry)
            .Where(field => field.ItemId == itemId && field.Entry.ProductId == productId)
            .OrderByDescending(field => field.Sequence)
            .ThenBy(field => field.Id)
            .Take(limit)
            .ToListAsync(cancellationToken);
        return [.. fields.GroupBy(field => field.Sequence).Select(group => EntryOf(group.First().Entry, group))];
    }

    /// <summary>Sets the fields that a command changed back to what they were.</summary>
    /// <param name="field">One field of it; null for all.</param>
    /// <exception cref="DomainRuleException">Somebody changed one of the fields since; nothing was written.</exception>
    public async Task UndoAsync(
        Actor actor,
        ProductId productId,
        long sequence,
        string? field,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var standing = await guard.RequireAsync(db, actor, productId, Permission.EditOwn, cancellationToken);
        var workspace = await ItemWorkspace.OpenAsync(db, standing, productId, time, cancellationToken);
        var entry =
            await db
                .Changes.AsNoTracking()
                .Include(e => e.Fields)
                .SingleOrDefaultAsync(e => e.Sequence == sequence && e.ProductId == productId, cancellationToken)
            ?? throw new NotFoundException("There is no such change.");
        var undone = entry.Fields.Where(f => field is null || f.Field == field).ToList();
        RequireUndoable(undone);

        var ids = undone.Select(f => f.ItemId).Distinct().ToList();
        var items = await db.Items.Where(i => ids.Contains(i.Id)).ToDictionaryAsync(i => i.Id, cancellationToken);
        List<FieldChange> fields = [];
        foreach (var group in undone.GroupBy(f => f.ItemId))
        {
            fields.AddRange(await RevertAsync(db, workspace, items[group.Key], [.. group], cancellationToken));
        }

        var change = new Change(standing.Actor, ChangeKinds.ItemUndone, productId, entry.Subject)
        {
            Items = ids,
            Fields = fields,
        };
        await writer.CommitAsync(db, change, cancellationToken);
    }

    private static void RequireUndoable(IReadOnlyCollection<FieldChange> fields)
    {
        if (fields.Count == 0 || !fields.All(f => ItemFields.IsUndoable(f.Field)))
        {
            throw new DomainRuleException(
                "not-undoable",
                "This change cannot be undone from here. Make the opposite change instead."
            );
        }
    }

    private async Task<IReadOnlyList<FieldChange>> RevertAsync(
        BalanceDbContext db,
        ItemWorkspace workspace,
        BacklogItem item,
        IReadOnlyList<FieldChange> fields,
        CancellationToken cancellationToken
    )
    {
        workspace.RequireEditable(item);
        var before = item.Content;
        var content = fields.Where(field => field.Field != ItemFields.Status).Aggregate(before, Revert);
        var mayBeRanked = await workspace.MayBeRankedAsync(db, item, content, cancellationToken);
        var differences = ItemMerge.Differences(item.Id, before, content);
        if (differences.Count > 0)
        {
            item.Edit(content, mayBeRanked, Instants.Now(time));
        }

        var steps = fields.Where(field => field.Field == ItemFields.Status).ToList();
        foreach (var step in steps)
        {
            item.MoveTo(JsonColumn.Read<ItemStatus>(step.Before ?? ""), mayBeRanked, Instants.Now(time));
        }

        return [.. differences, .. steps.Select(Mirror)];
    }

    private static ItemContent Revert(ItemContent content, FieldChange field)
    {
        RequireUntouched(content, field);
        return ItemMerge.With(content, field.Field, field.Before);
    }

    private static void RequireUntouched(ItemContent content, FieldChange field)
    {
        if (ItemFields.Of(content).GetValueOrDefault(field.Field) != field.After)
        {
            throw new DomainRuleException(
                "changed-since",
                $"{ItemFields.LabelOf(field.Field)} was changed again since, so undoing this would overwrite that. Open the history and choose the value to keep."
            );
        }
    }

    private static FieldChange Mirror(FieldChange field) =>
        new()
        {
            ItemId = field.ItemId,
            Field = field.Field,
            Before = field.After,
            After = field.Before,
        };

    private static HistoryEntry EntryOf(ChangeEntry entry, IEnumerable<FieldChange> fields) =>
        new()
        {
            Sequence = entry.Sequence,
            At = entry.At,
            Kind = entry.Kind,
            Subject = entry.Subject,
            ActorName = entry.ActorName,
            Reason = entry.Reason,
            Fields = [.. fields.Select(f => new HistoryField(f.Field, f.Before, f.After))],
        };
}
