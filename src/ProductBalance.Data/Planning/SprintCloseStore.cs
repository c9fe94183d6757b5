using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Data.Planning;

/// <summary>Closes sprints: what is finished stays in the record, what is not goes on in the next one or back to the backlog.</summary>
public sealed class SprintCloseStore(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ChangeWriter writer,
    IValidator<SprintClosing> validator,
    TimeProvider time
)
{
    /// <summary>
    /// Closes a running sprint. What is carried over goes into the next planned sprint, which is made where there is none.
    /// </summary>
    /// <exception cref="ValidationException">A reason is missing, or a real effort is none.</exception>
    /// <exception cref="DomainRuleException">It does not run, or nobody said what becomes of an unfinished item.</exception>
    public Task<Sprint> CloseAsync(
        Actor actor,
        ProductId productId,
        int number,
        SprintClosing closing,
        CancellationToken cancellationToken
    ) => SaveRace.RunAsync(() => TryCloseAsync(actor, productId, number, closing, cancellationToken));

    private async Task<Sprint> TryCloseAsync(
        Actor actor,
        ProductId productId,
        int number,
        SprintClosing closing,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var scene = await SprintScene.OpenAsync(db, guard, actor, productId, number, time, cancellationToken);
        await validator.ValidateAndThrowAsync(closing, cancellationToken);
        var now = Instants.Now(time);
        scene.Sprint.Close(now);
        var content = await SprintContent.ReadAsync(scene, cancellationToken);
        content.RequireSaid(closing);

        var next = closing.Unfinished.Any(choice => choice.Outcome == StayOutcome.CarriedOver)
            ? await NextAsync(scene, cancellationToken)
            : null;
        var fields = await content.ConcludeAsync(closing, next, now, cancellationToken);
        var change = new Change(scene.Actor, ChangeKinds.SprintClosed, productId, scene.Sprint.Title)
        {
            Items = [.. fields.Select(field => field.ItemId).Distinct()],
            Fields = fields,
        };
        await writer.CommitAsync(db, change, () => content.RequireSameAsync(cancellationToken), cancellationToken);
        return scene.Sprint;
    }

    private async Task<Sprint> NextAsync(SprintScene scene, CancellationToken cancellationToken)
    {
        var (productId, start) = (scene.Sprint.ProductId, scene.Sprint.Start);
        return await scene
                .Db.Sprints.Where(sprint =>
                    sprint.ProductId == productId && sprint.State == SprintState.Planned && sprint.Start > start
                )
                .OrderBy(sprint => sprint.Start)
                .FirstOrDefaultAsync(cancellationToken)
            ?? await NextSprint.AddAsync(
                scene.Db,
                productId,
                scene.Workspace.Product.Settings,
                time,
                cancellationToken
            );
    }
}
