using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Planning;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Reviews;

namespace ProductBalance.Data.Reviews;

/// <summary>What one change of a review has loaded: the sprint, what is prepared for it, and who asks.</summary>
internal sealed record ReviewScene(BalanceDbContext Db, Standing Standing, Sprint Sprint, SprintReview Review)
{
    public Actor Actor => Standing.Actor;

    /// <summary>Asks for a right, and loads a sprint with its review, which begins when something is first prepared.</summary>
    public static async Task<ReviewScene> OpenAsync(
        BalanceDbContext db,
        AccessGuard guard,
        Actor actor,
        ProductId productId,
        int number,
        Permission permission,
        CancellationToken cancellationToken
    )
    {
        var standing = await guard.RequireAsync(db, actor, productId, permission, cancellationToken);
        var sprint = await SprintScene.FindAsync(db.Sprints, productId, number, cancellationToken);
        var review = await db.Reviews.SingleOrDefaultAsync(one => one.SprintId == sprint.Id, cancellationToken);
        return new(db, standing, sprint, review ?? db.Reviews.Add(new(sprint.Id, productId)).Entity);
    }

    /// <summary>What the history tells of a change of it.</summary>
    public Change ChangeOf(string kind) => new(Actor, kind, Sprint.ProductId, $"Review of {Sprint.Title}");
}
