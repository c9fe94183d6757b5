using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Planning.Progress;

namespace ProductBalance.Data.Planning;

/// <summary>What is left to do of the items of a running sprint, as those who do them say.</summary>
public sealed class RemainingStore(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ChangeWriter writer,
    IValidator<RemainingInput> validator,
    TimeProvider time
)
{
    /// <summary>Notes what is left of an item. What was said before stays in the sprint's record.</summary>
    /// <exception cref="ValidationException">The days are no number of person-days.</exception>
    /// <exception cref="DomainRuleException">
    /// The sprint does not run, the item is not in it or is released, or it belongs to another team.
    /// </exception>
    public Task<RemainingNote> NoteAsync(
        Actor actor,
        ProductId productId,
        int number,
        RemainingInput input,
        CancellationToken cancellationToken
    ) => SaveRace.RunAsync(() => TryNoteAsync(actor, productId, number, input, cancellationToken));

    private async Task<RemainingNote> TryNoteAsync(
        Actor actor,
        ProductId productId,
        int number,
        RemainingInput input,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var scene = await SprintScene.OpenAsync(
            db,
            guard,
            actor,
            productId,
            number,
            Permission.EditOwn,
            time,
            cancellationToken
        );
        await validator.ValidateAndThrowAsync(input, cancellationToken);
        scene.Sprint.RequireRunning();
        var item = await scene.Workspace.FindAsync(db, input.Item, cancellationToken);
        scene.Workspace.RequireEditable(item);
        var stay = await StayAsync(scene, item, cancellationToken);

        var before = await RemainingNotes.LeftAsync(db, stay, cancellationToken);
        var note = new RemainingNote(scene.Sprint.Id, item.Id, input.Days, scene.Actor, Instants.Now(time));
        db.RemainingNotes.Add(note);
        var key = scene.Workspace.Product.KeyOf(item.Number);
        var change = new Change(scene.Actor, ChangeKinds.RemainingNoted, productId, key)
        {
            Items = [item.Id],
            Fields = [SprintText.Left(item.Id, before, input.Days)],
        };
        await writer.CommitAsync(db, change, () => scene.RequireUnchangedAsync(cancellationToken), cancellationToken);
        return note;
    }

    private static async Task<SprintItem> StayAsync(
        SprintScene scene,
        BacklogItem item,
        CancellationToken cancellationToken
    )
    {
        var key = scene.Workspace.Product.KeyOf(item.Number);
        if (item.Status is ItemStatus.Released or ItemStatus.Measured)
        {
            throw new DomainRuleException("released-in-sprint", $"{key} is released: nothing is left of it.");
        }

        return await scene.StayOfAsync(item.Id, cancellationToken)
            ?? throw new DomainRuleException(
                "not-in-sprint",
                $"{key} is not in {scene.Sprint.Title} any more. Load the page again."
            );
    }
}
