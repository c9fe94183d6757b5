using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Json;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Data.Backlog;

/// <summary>Creates, edits and moves backlog items. Pages, endpoints, commands and importers all come through here.</summary>
public sealed class BacklogStore(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ChangeWriter writer,
    IValidator<ItemContent> validator,
    TimeProvider time
) : IDisposable
{
    private const int SaveAttempts = 5;

    // Items are numbered one after the other; in a queue they need no second try for it.
    private readonly SemaphoreSlim _creating = new(1, 1);

    /// <summary>Writes down a new item; one that passes the gate is ranked at once.</summary>
    /// <returns>The item; where a keyed request comes again, the one that it made before.</returns>
    /// <exception cref="ValidationException">Something is wrong, or missing and not meant as a draft.</exception>
    /// <exception cref="DomainRuleException">There is an item with this key of another tool.</exception>
    public async Task<BacklogItem> CreateAsync(
        Actor actor,
        ProductId productId,
        ItemInput input,
        CancellationToken cancellationToken
    )
    {
        await _creating.WaitAsync(cancellationToken);
        try
        {
            for (var attempt = 1; ; attempt++)
            {
                if (
                    await TryCreateAsync(actor, productId, input, attempt == SaveAttempts, cancellationToken) is
                    { } item
                )
                {
                    return item;
                }
            }
        }
        finally
        {
            _creating.Release();
        }
    }

    /// <summary>
    /// Saves an edit. What others changed meanwhile in other fields is joined in; what they changed in the same fields
    /// comes back as conflicts, and then nothing is saved.
    /// </summary>
    /// <exception cref="ValidationException">Something is wrong with the new content.</exception>
    public async Task<EditOutcome> EditAsync(
        Actor actor,
        ProductId productId,
        int number,
        ItemEdit edit,
        CancellationToken cancellationToken
    )
    {
        var failures = (await validator.ValidateAsync(edit.Content, cancellationToken)).Errors;
        for (var attempt = 1; ; attempt++)
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            var standing = await guard.RequireAsync(db, actor, productId, Permission.EditOwn, cancellationToken);
            var workspace = await ItemWorkspace.OpenAsync(db, standing, productId, time, cancellationToken);
            var item = await workspace.FindAsync(db, number, cancellationToken);
            workspace.RequireEditable(item);
            Problems.ThrowIfAny(failures, workspace.Problems(edit.Content));

            var before = item.Content;
            var (merged, conflicts) =
                item.Version == edit.Version ? (edit.Content, []) : ItemMerge.Join(edit.Origin, edit.Content, before);
            var differences = ItemMerge.Differences(item.Id, before, merged);
            if (conflicts.Count > 0 || differences.Count == 0)
            {
                return new EditOutcome(item, conflicts);
            }

            var mayBeRanked = await workspace.MayBeRankedAsync(db, item, merged, cancellationToken);
            item.Edit(merged, mayBeRanked, Instants.Now(time));
            var change = ChangeOf(standing.Actor, ChangeKinds.ItemEdited, workspace, item) with
            {
                Fields = differences,
                Reason = edit.Reason,
            };
            if (await TryCommitAsync(db, change, isLastAttempt: attempt == SaveAttempts, cancellationToken))
            {
                return new EditOutcome(item, []);
            }
        }
    }

    /// <summary>Takes one step of the status machine.</summary>
    public async Task<BacklogItem> MoveAsync(
        Actor actor,
        ProductId productId,
        int number,
        ItemStatus status,
        string? reason,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var standing = await guard.RequireAsync(db, actor, productId, Permission.EditOwn, cancellationToken);
        var workspace = await ItemWorkspace.OpenAsync(db, standing, productId, time, cancellationToken);
        var item = await workspace.FindAsync(db, number, cancellationToken);
        workspace.RequireEditable(item);

        var before = item.Status;
        var mayBeRanked = await workspace.MayBeRankedAsync(db, item, item.Content, cancellationToken);
        item.MoveTo(status, mayBeRanked, Instants.Now(time));
        var change = ChangeOf(standing.Actor, ChangeKinds.ItemMoved, workspace, item) with
        {
            Fields =
            [
                new FieldChange
                {
                    ItemId = item.Id,
                    Field = ItemFields.Status,
                    Before = JsonColumn.Write(before),
                    After = JsonColumn.Write(status),
                },
            ],
            Reason = reason,
        };
        await writer.CommitAsync(db, change, cancellationToken);
        return item;
    }

    public void Dispose() => _creating.Dispose();

    /// <returns>Null when another process took the number, the key or the external key in between.</returns>
    private async Task<BacklogItem?> TryCreateAsync(
        Actor actor,
        ProductId productId,
        ItemInput input,
        bool isLastAttempt,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var standing = await guard.RequireAsync(db, actor, productId, Permission.CreateItem, cancellationToken);
        var workspace = await ItemWorkspace.OpenAsync(db, standing, productId, time, cancellationToken);
        if (input.Request is { } sent && await UsedKeys.FindAsync(db, sent, cancellationToken) is { Number: var known })
        {
            return await workspace.FindAsync(db, known, cancellationToken);
        }

        var missing = Readiness.Check(input.Content, workspace.Context);
        Problems.ThrowIfAny(
            (await validator.ValidateAsync(input.Content, cancellationToken)).Errors,
            [.. workspace.Problems(input), .. input.IsDraft ? [] : missing]
        );
        await workspace.RequireNewAsync(db, input.ExternalKey, cancellationToken);

        var now = Instants.Now(time);
        var item = workspace.NewItem(input, isComplete: missing.Count == 0, now);
        db.Items.Add(item);
        if (input.Request is { } request)
        {
            db.UsedKeys.Add(request.UsedFor(item.Number, now));
        }

        var change = ChangeOf(standing.Actor, ChangeKinds.ItemCreated, workspace, item);
        return await TryCommitAsync(db, change, isLastAttempt, cancellationToken) ? item : null;
    }

    private static Change ChangeOf(Actor actor, string kind, ItemWorkspace workspace, BacklogItem item) =>
        new(actor, kind, item.ProductId, workspace.Product.KeyOf(item.Number)) { Items = [item.Id] };

    private async Task<bool> TryCommitAsync(
        BalanceDbContext db,
        Change change,
        bool isLastAttempt,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await writer.CommitAsync(db, change, cancellationToken);
            return true;
        }
        catch (DbUpdateException) when (!isLastAttempt)
        {
            return false; // somebody saved in between: load again, and join or take the next number
        }
    }
}
