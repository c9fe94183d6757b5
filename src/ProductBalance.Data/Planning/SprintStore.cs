using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Data.Planning;

/// <summary>The calendar of a product's sprints: plans the next one, describes and starts it.</summary>
public sealed class SprintStore(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ChangeWriter writer,
    IValidator<SprintInput> validator,
    TimeProvider time
)
{
    /// <summary>Plans the sprint after the last one, as long as the product's calendar says.</summary>
    public Task<Sprint> CreateNextAsync(Actor actor, ProductId productId, CancellationToken cancellationToken) =>
        SaveRace.RunAsync(() => TryCreateNextAsync(actor, productId, cancellationToken));

    /// <summary>Changes name, goal and days.</summary>
    /// <param name="version">The version that the form was loaded with.</param>
    /// <exception cref="DomainRuleException">It is closed, another sprint has some of the days, or somebody was faster.</exception>
    public Task<Sprint> DescribeAsync(
        Actor actor,
        ProductId productId,
        int number,
        SprintInput input,
        Guid version,
        CancellationToken cancellationToken
    ) => SaveRace.RunAsync(() => TryDescribeAsync(actor, productId, number, input, version, cancellationToken));

    /// <summary>Starts a sprint.</summary>
    /// <exception cref="DomainRuleException">It has started already, or another one runs.</exception>
    public Task<Sprint> StartAsync(Actor actor, ProductId productId, int number, CancellationToken cancellationToken) =>
        SaveRace.RunAsync(() => TryStartAsync(actor, productId, number, cancellationToken));

    private async Task<Sprint> TryCreateNextAsync(Actor actor, ProductId productId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await guard.RequireAsync(db, actor, productId, Permission.Plan, cancellationToken);
        var settings = (await db.Products.SingleAsync(p => p.Id == productId, cancellationToken)).Settings;
        var sprint = await NextSprint.AddAsync(db, productId, settings, time, cancellationToken);
        await writer.CommitAsync(db, ChangeOf(actor, ChangeKinds.SprintPlanned, sprint), cancellationToken);
        return sprint;
    }

    private async Task<Sprint> TryDescribeAsync(
        Actor actor,
        ProductId productId,
        int number,
        SprintInput input,
        Guid version,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var scene = await SprintScene.OpenAsync(db, guard, actor, productId, number, time, cancellationToken);
        await validator.ValidateAndThrowAsync(input, cancellationToken);
        ChangedMeanwhile.Require(scene.Sprint.Version, version, "this sprint");

        var name = string.IsNullOrWhiteSpace(input.Name) ? null : input.Name.Trim();
        scene.Sprint.Describe(name, input.Goal?.Trim() ?? "", new SprintPeriod(input.Start, input.End));
        await writer.CommitAsync(
            db,
            ChangeOf(scene.Actor, ChangeKinds.SprintDescribed, scene.Sprint),
            () => RequireFreeDaysAsync(scene, cancellationToken),
            cancellationToken
        );
        return scene.Sprint;
    }

    private async Task<Sprint> TryStartAsync(
        Actor actor,
        ProductId productId,
        int number,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var scene = await SprintScene.OpenAsync(db, guard, actor, productId, number, time, cancellationToken);
        scene.Sprint.Run(Instants.Now(time));
        await writer.CommitAsync(
            db,
            ChangeOf(scene.Actor, ChangeKinds.SprintStarted, scene.Sprint),
            () => RequireNoneRunningAsync(scene, cancellationToken),
            cancellationToken
        );
        return scene.Sprint;
    }

    // In the transaction: another sprint has no row here that could clash.
    private static async Task RequireFreeDaysAsync(SprintScene scene, CancellationToken cancellationToken)
    {
        var (id, productId, start, end) = (
            scene.Sprint.Id,
            scene.Sprint.ProductId,
            scene.Sprint.Start,
            scene.Sprint.End
        );
        var other = await scene
            .Db.Sprints.AsNoTracking()
            .Where(s => s.ProductId == productId && s.Id != id && s.Start <= end && s.End >= start)
            .OrderBy(s => s.Start)
            .FirstOrDefaultAsync(cancellationToken);
        if (other is not null)
        {
            throw new DomainRuleException(
                "sprints-overlap",
                $"{other.Title} has some of these days: {other.Start:yyyy-MM-dd} to {other.End:yyyy-MM-dd}. Choose others, or move that sprint first."
            );
        }
    }

    private static async Task RequireNoneRunningAsync(SprintScene scene, CancellationToken cancellationToken)
    {
        var (id, productId) = (scene.Sprint.Id, scene.Sprint.ProductId);
        var running = await scene
            .Db.Sprints.AsNoTracking()
            .FirstOrDefaultAsync(
                s => s.ProductId == productId && s.Id != id && s.State == SprintState.Running,
                cancellationToken
            );
        if (running is not null)
        {
            throw new DomainRuleException(
                "sprint-running",
                $"{running.Title} runs still. Close it first, so that its items are free for this one."
            );
        }
    }

    private static Change ChangeOf(Actor actor, string kind, Sprint sprint) =>
        new(actor, kind, sprint.ProductId, sprint.Title);
}
