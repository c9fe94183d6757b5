using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Outcomes;
using ProductBalance.Data.Waiting;
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
            return await SaveRace.RunAsync(() => TryCreateAsync(actor, productId, input, cancellationToken));
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
    /// <exception cref="DomainRuleException">Somebody changed the item since, and the edit is not to be joined.</exception>
    public Task<EditOutcome> EditAsync(
        Actor actor,
        ProductId productId,
        int number,
        ItemEdit edit,
        CancellationToken cancellationToken
    ) => SaveRace.RunAsync(() => TryEditAsync(actor, productId, number, edit, cancellationToken));

    /// <summary>
    /// Takes one step of the status machine, but the one to Waiting, which needs a reason and a day: see
    /// <see cref="WaitStore"/>, and the one to Measured, which needs a value: see <see cref="MeasurementStore"/>. A release
    /// resolves the threats that the item answers.
    /// </summary>
    /// <param name="request">Set where the same request may come again and must then take no second step.</param>
    /// <exception cref="DomainRuleException">The step is not drawn, or not to be taken this way.</exception>
    public Task<BacklogItem> MoveAsync(
        Actor actor,
        ProductId productId,
        int number,
        ItemStatus status,
        string? reason,
        CancellationToken cancellationToken,
        KeyedRequest? request = null
    ) => SaveRace.RunAsync(() => TryMoveAsync(actor, productId, number, status, reason, request, cancellationToken));

    public void Dispose() => _creating.Dispose();

    private async Task<BacklogItem> TryCreateAsync(
        Actor actor,
        ProductId productId,
        ItemInput input,
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
        await writer.CommitAsync(db, change, cancellationToken);
        return item;
    }

    private async Task<EditOutcome> TryEditAsync(
        Actor actor,
        ProductId productId,
        int number,
        ItemEdit edit,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var standing = await guard.RequireAsync(db, actor, productId, Permission.EditOwn, cancellationToken);
        var workspace = await ItemWorkspace.OpenAsync(db, standing, productId, time, cancellationToken);
        var item = await workspace.FindAsync(db, number, cancellationToken);
        workspace.RequireEditable(item);
        SeenVersion.Require(edit.IsJoined ? null : edit.Version, item.Version);

        var before = item.Content;
        var (merged, conflicts) =
            item.Version == edit.Version ? (edit.Content, []) : ItemMerge.Join(edit.Origin, edit.Content, before);
        Problems.ThrowIfAny(
            (await validator.ValidateAsync(edit.Content, cancellationToken)).Errors,
            [.. workspace.Problems(before, merged), .. ReasonText.Problems(edit.Reason)]
        );
        var differences = ItemMerge.Differences(item.Id, before, merged);
        if (conflicts.Count > 0 || differences.Count == 0)
        {
            return new EditOutcome(item, conflicts);
        }

        var status = item.Status;
        var mayBeRanked = await workspace.MayBeRankedAsync(db, item, merged, cancellationToken);
        item.Edit(merged, mayBeRanked, Instants.Now(time));
        var change = ChangeOf(standing.Actor, ChangeKinds.ItemEdited, workspace, item) with
        {
            Fields = [.. differences, .. ItemMerge.Step(item, status)],
            Reason = edit.Reason,
        };
        await writer.CommitAsync(db, change, cancellationToken);
        return new EditOutcome(item, []);
    }

    private async Task<BacklogItem> TryMoveAsync(
        Actor actor,
        ProductId productId,
        int number,
        ItemStatus status,
        string? reason,
        KeyedRequest? request,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var standing = await guard.RequireAsync(db, actor, productId, Permission.EditOwn, cancellationToken);
        var workspace = await ItemWorkspace.OpenAsync(db, standing, productId, time, cancellationToken);
        var item = await workspace.FindAsync(db, number, cancellationToken);
        if (request is not null && await UsedKeys.FindAsync(db, request, cancellationToken) is not null)
        {
            return item;
        }

        workspace.RequireEditable(item);
        Problems.ThrowIfAny([], ReasonText.Problems(reason));
        ItemStep.RequirePlain(item, status);

        var before = item.Status;
        var mayBeRanked = await workspace.MayBeRankedAsync(db, item, item.Content, cancellationToken);
        var now = Instants.Now(time);
        item.MoveTo(status, mayBeRanked, now, reason);
        if (request is not null)
        {
            db.UsedKeys.Add(request.UsedFor(number, now));
        }

        var change = ChangeOf(standing.Actor, ChangeKinds.ItemMoved, workspace, item) with
        {
            Fields =
            [
                .. ItemMerge.Step(item, before),
                .. await ItemStep.FollowAsync(db, workspace, item, before, now, reason, cancellationToken),
            ],
            Reason = reason,
        };
        await writer.CommitAsync(db, change, cancellationToken);
        return item;
    }

    private static Change ChangeOf(Actor actor, string kind, ItemWorkspace workspace, BacklogItem item) =>
        new(actor, kind, item.ProductId, workspace.Product.KeyOf(item.Number)) { Items = [item.Id] };
}
