using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Json;
using ProductBalance.Data.LightsOn;
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
        var ofItem = db.FieldChanges.Where(field => field.ItemId == itemId && field.Entry.ProductId == productId);
        var latest = ofItem.Select(field => field.Sequence).Distinct().OrderDescending().Take(limit);
        var fields = await ofItem
            .AsNoTracking()
            .Include(field => field.Entry)
            .Where(field => latest.Contains(field.Sequence))
            .OrderByDescending(field => field.Sequence)
            .ThenBy(field => field.Id)
            .ToListAsync(cancellationToken);
        return [.. fields.GroupBy(field => field.Sequence).Select(group => EntryOf(group.First().Entry, group))];
    }

    /// <summary>Sets the fields that a command changed back to what they were.</summary>
    /// <param name="field">One field of it; null for all.</param>
    /// <exception cref="DomainRuleException">Somebody changed one of the fields since; nothing was written.</exception>
    public Task UndoAsync(
        Actor actor,
        ProductId productId,
        long sequence,
        string? field,
        CancellationToken cancellationToken
    ) => SaveRace.RunAsync(() => TryUndoAsync(actor, productId, sequence, field, cancellationToken));

    private async Task<long> TryUndoAsync(
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
        var undone = entry.Fields.Where(f => field is null ? !FollowsStatus(f.Field) : f.Field == field).ToList();
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
        return await writer.CommitAsync(db, change, cancellationToken);
    }

    // These go back by themselves with the status that they followed.
    private static bool FollowsStatus(string field) => field is ItemFields.Wait or ThreatFields.State;

    private static void RequireUndoable(IReadOnlyCollection<FieldChange> fields)
    {
        if (fields.Count == 0 || !fields.All(f => f.Before != f.After && ItemFields.IsUndoable(f.Field)))
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
        var (before, status) = (item.Content, item.Status);
        var step = fields.SingleOrDefault(field => field.Field == ItemFields.Status);
        if (step is not null)
        {
            RequireUntouched(JsonColumn.Write(status), step);
        }

        var content = fields.Where(field => field != step).Aggregate(before, Revert);
        Problems.ThrowIfAny([], workspace.Problems(content));
        var mayBeRanked = await workspace.MayBeRankedAsync(db, item, content, cancellationToken);
        var differences = ItemMerge.Differences(item.Id, before, content);
        if (differences.Count > 0)
        {
            item.Edit(content, mayBeRanked, Instants.Now(time));
        }

        if (step is { Before: { } written } && JsonColumn.Read<ItemStatus>(written) is var was && item.Status != was)
        {
            item.MoveTo(was, mayBeRanked, Instants.Now(time));
        }

        var now = Instants.Now(time);
        return
        [
            .. differences,
            .. ItemMerge.Step(item, status),
            .. await ItemStep.FollowAsync(db, workspace, item, status, now, reason: null, cancellationToken),
        ];
    }

    private static ItemContent Revert(ItemContent content, FieldChange field)
    {
        RequireUntouched(ItemFields.Of(content).GetValueOrDefault(field.Field), field);
        return ItemMerge.With(content, field.Field, field.Before);
    }

    private static void RequireUntouched(string? present, FieldChange field)
    {
        if (present != field.After)
        {
            throw new DomainRuleException(
                "changed-since",
                $"{ItemFields.LabelOf(field.Field)} was changed again since, so undoing this would overwrite that. Open the history and choose the value to keep."
            );
        }
    }

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
