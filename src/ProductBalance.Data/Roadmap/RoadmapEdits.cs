using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Roadmap;

/// <summary>Runs the edits of a roadmap's draft: each is asked for its right, stored as one change, and can be undone.</summary>
public sealed class RoadmapEdits(IDbContextFactory<BalanceDbContext> contexts, AccessGuard guard, ChangeWriter writer)
{
    /// <summary>Edits the draft as it stands now; where somebody else saved meanwhile, once more.</summary>
    /// <param name="actor">Who does it.</param>
    /// <param name="productId">Whose roadmap.</param>
    /// <param name="edit">Changes what is there, and says in words what it did.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="DomainRuleException">The actor may not plan.</exception>
    internal Task<RoadmapStep> RunAsync(
        Actor actor,
        ProductId productId,
        Func<RoadmapScene, Task<string>> edit,
        CancellationToken cancellationToken
    ) =>
        SaveRace.RunAsync(async () =>
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            var scene = await RoadmapScene.OpenAsync(db, guard, actor, productId, cancellationToken);
            var before = scene.Arrangement;
            var step = new RoadmapStep(await edit(scene), before, scene.Arrangement);
            if (!step.Before.Matches(step.After))
            {
                var change = new Change(scene.Actor, ChangeKinds.RoadmapEdited, productId, step.What);
                await writer.CommitAsync(
                    db,
                    change,
                    () => scene.RequireOnceAsync(cancellationToken),
                    cancellationToken
                );
            }

            return step;
        });
}
