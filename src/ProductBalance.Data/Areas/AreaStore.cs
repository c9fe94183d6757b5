using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Areas;

/// <summary>Puts the tree of a product's areas in order. What names an area goes with it, in one transaction.</summary>
public sealed class AreaStore(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ChangeWriter writer,
    LiveRanking ranking,
    IValidator<AreaInput> validator,
    TimeProvider time
)
{
    /// <summary>Keeps a new area, so that it is there before any item is, and says what belongs to it.</summary>
    /// <exception cref="ValidationException">The path is none, or the description is too long.</exception>
    /// <exception cref="DomainRuleException">There is such an area already.</exception>
    public Task KeepAsync(Actor actor, ProductId productId, AreaInput input, CancellationToken cancellationToken) =>
        EditAsync(
            actor,
            productId,
            async scene =>
            {
                await validator.ValidateAndThrowAsync(input, cancellationToken);
                if (scene.Kept(input.Path) is { } area)
                {
                    throw new DomainRuleException(
                        "area-exists",
                        $"There is an area {area.Path} already. Describe it by its Edit on the map, or choose another name."
                    );
                }

                return Describe(scene, input);
            },
            cancellationToken
        );

    /// <summary>Describes an area, and gives it another path where the form names one.</summary>
    /// <param name="actor">Who does.</param>
    /// <param name="productId">Whose area it is.</param>
    /// <param name="path">The area as it is called until now.</param>
    /// <param name="input">As it shall be.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="ValidationException">The path is none, or the description is too long.</exception>
    /// <exception cref="DomainRuleException">Somebody else changed it, or the new path cannot be its own.</exception>
    /// <exception cref="NotFoundException">There is no such area.</exception>
    public Task ChangeAsync(
        Actor actor,
        ProductId productId,
        string path,
        AreaInput input,
        CancellationToken cancellationToken
    ) =>
        EditAsync(
            actor,
            productId,
            async scene =>
            {
                await validator.ValidateAndThrowAsync(input, cancellationToken);
                var kept = scene.Kept(path);
                ChangedMeanwhile.Require(kept?.Version ?? Guid.Empty, input.Version ?? Guid.Empty, "this area");
                var (before, after) = (kept?.Description ?? "", input.Description.Trim());
                var move =
                    AreaPath.Tidy(input.Path) == path
                        ? null
                        : await MoveAsync(scene, path, input.Path, cancellationToken);
                var description = before == after ? null : Describe(scene, input);
                return move ?? description;
            },
            cancellationToken
        );

    /// <summary>Gives an area with all its parts another name or another place in the tree; moving it back undoes it.</summary>
    /// <exception cref="ValidationException">The path is none.</exception>
    /// <exception cref="DomainRuleException">There is such an area already, or it would become a part of itself.</exception>
    /// <exception cref="NotFoundException">There is no such area.</exception>
    public Task MoveAsync(
        Actor actor,
        ProductId productId,
        string from,
        string to,
        CancellationToken cancellationToken
    ) =>
        EditAsync(
            actor,
            productId,
            async scene => await MoveAsync(scene, from, to, cancellationToken),
            cancellationToken
        );

    /// <summary>Makes one area of two, with all their parts. Only the history of items knows what they were.</summary>
    /// <exception cref="DomainRuleException">It would be merged into a part of itself.</exception>
    /// <exception cref="NotFoundException">One of the two is not there.</exception>
    public Task MergeAsync(
        Actor actor,
        ProductId productId,
        string from,
        string into,
        CancellationToken cancellationToken
    ) =>
        EditAsync(
            actor,
            productId,
            async scene =>
            {
                await RequireMovableAsync(scene, from, into, cancellationToken);
                scene.RequireThere(into);
                return await new AreaMove(scene, from, into).MakeAsync(cancellationToken);
            },
            cancellationToken
        );

    /// <summary>Takes an area that no item names out of the tree, with its parts and those who follow them.</summary>
    /// <exception cref="DomainRuleException">Items name it.</exception>
    public Task RemoveAsync(Actor actor, ProductId productId, string path, CancellationToken cancellationToken) =>
        EditAsync(
            actor,
            productId,
            async scene =>
            {
                if (scene.Naming(path) is { Count: > 0 } naming)
                {
                    throw new DomainRuleException(
                        "area-in-use",
                        $"{naming.Count} item{(naming.Count == 1 ? " names" : "s name")} it. Merge it into another area instead."
                    );
                }

                scene.RequireThere(path);
                scene.Db.Areas.RemoveRange(scene.KeptIn(path));
                scene.Db.Follows.RemoveRange(await scene.FollowsAsync(path, cancellationToken));
                return scene.ChangeOf(ChangeKinds.AreaRemoved, $"Area {AreaPath.Tidy(path)}");
            },
            cancellationToken
        );

    private Change Describe(AreaScene scene, AreaInput input)
    {
        var (path, description) = (AreaPath.Tidy(input.Path), input.Description.Trim());
        if (scene.Kept(path) is { } area)
        {
            area.Describe(description);
        }
        else
        {
            scene.Keep(new Area(Guid.CreateVersion7(time.GetUtcNow()), scene.ProductId, path, description));
        }

        return scene.ChangeOf(ChangeKinds.AreaKept, $"Area {path}");
    }

    private async Task<Change> MoveAsync(AreaScene scene, string from, string to, CancellationToken cancellationToken)
    {
        await RequireMovableAsync(scene, from, to, cancellationToken);
        if (AreaPath.Key(from) != AreaPath.Key(to) && scene.Has(to))
        {
            throw new DomainRuleException(
                "area-exists",
                $"There is an area {AreaPath.Tidy(to)} already. Merge the two, or choose another name."
            );
        }

        return await new AreaMove(scene, from, to).MakeAsync(cancellationToken);
    }

    private async Task RequireMovableAsync(AreaScene scene, string from, string to, CancellationToken cancellationToken)
    {
        await validator.ValidateAndThrowAsync(new AreaInput(to, ""), cancellationToken);
        scene.RequireThere(from);
        if (AreaPath.Holds(from, to) && AreaPath.Key(from) != AreaPath.Key(to))
        {
            throw new DomainRuleException(
                "area-in-itself",
                "An area cannot become a part of itself. Choose another place."
            );
        }
    }

    private Task EditAsync(
        Actor actor,
        ProductId productId,
        Func<AreaScene, Task<Change?>> edit,
        CancellationToken cancellationToken
    ) =>
        SaveRace.RunAsync(async () =>
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            var standing = await guard.RequireAsync(db, actor, productId, Permission.EditAny, cancellationToken);
            var backlog = await ranking.GetAsync(actor, productId, cancellationToken);
            var scene = await AreaScene.OpenAsync(db, backlog, standing, cancellationToken);
            return await edit(scene) is { } change ? await writer.CommitAsync(db, change, cancellationToken) : 0;
        });
}
