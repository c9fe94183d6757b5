using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Planning;

/// <summary>Sets the whole content of a planned sprint at once: a plan that is accepted, and the one before it again.</summary>
public sealed class SprintContentStore(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ChangeWriter writer,
    IValidator<SprintItemInput> validator,
    TimeProvider time
)
{
    /// <summary>Makes a sprint hold these items and no others, in one change. What stays in keeps its planned days.</summary>
    /// <returns>What it held before, for undo: the same method takes it.</returns>
    /// <exception cref="DomainRuleException">
    /// The sprint has started, or an item cannot be planned or is in another open sprint; then nothing is changed.
    /// </exception>
    public Task<SprintContentInput> SetAsync(
        Actor actor,
        ProductId productId,
        int number,
        SprintContentInput input,
        CancellationToken cancellationToken
    ) => SaveRace.RunAsync(() => TrySetAsync(actor, productId, number, input, cancellationToken));

    private async Task<SprintContentInput> TrySetAsync(
        Actor actor,
        ProductId productId,
        int number,
        SprintContentInput input,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var scene = await SprintScene.OpenAsync(db, guard, actor, productId, number, time, cancellationToken);
        foreach (var item in input.Items)
        {
            await validator.ValidateAndThrowAsync(item, cancellationToken);
        }

        scene.Sprint.RequirePlanned();
        var content = await SprintContent.ReadAsync(scene, cancellationToken);
        var before = content.AsInput();
        var swap = new SprintSwap(scene, Instants.Now(time));
        await swap.TakeOutAsync(content.Without(input), cancellationToken);
        await swap.PutInAsync(input.Items.Where(item => !content.Holds(item.Item)), cancellationToken);

        var change = new Change(scene.Actor, ChangeKinds.SprintContentSet, productId, scene.Sprint.Title)
        {
            Items = [.. swap.Fields.Select(field => field.ItemId).Distinct()],
            Fields = swap.Fields,
        };
        await writer.CommitAsync(db, change, () => swap.RequireFreeAsync(cancellationToken), cancellationToken);
        return before;
    }
}
