using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Reviews;

/// <summary>Shows a review that was held to readers without an account, and takes it back.</summary>
public sealed class ReviewPublicationStore(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ChangeWriter writer,
    TimeProvider time
)
{
    /// <summary>Publishes a review. Another audience takes the place of the one before; another link makes the old one worthless.</summary>
    /// <returns>The token of the link, which is shown once and kept nowhere; null where anyone may read.</returns>
    /// <exception cref="DomainRuleException">The review was not held yet.</exception>
    public Task<string?> PublishAsync(
        Actor actor,
        ProductId productId,
        int number,
        Audience audience,
        CancellationToken cancellationToken
    ) => SaveRace.RunAsync(() => TryPublishAsync(actor, productId, number, audience, cancellationToken));

    /// <summary>Takes it back: from now on there is nothing at its addresses.</summary>
    /// <exception cref="NotFoundException">It is not published.</exception>
    public Task<long> WithdrawAsync(
        Actor actor,
        ProductId productId,
        int number,
        CancellationToken cancellationToken
    ) => SaveRace.RunAsync(() => TryWithdrawAsync(actor, productId, number, cancellationToken));

    private async Task<string?> TryPublishAsync(
        Actor actor,
        ProductId productId,
        int number,
        Audience audience,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var scene = await OpenAsync(db, actor, productId, number, cancellationToken);
        var id = scene.Sprint.Id;
        var held =
            await db.HeldReviews.AsNoTracking().SingleOrDefaultAsync(one => one.SprintId == id, cancellationToken)
            ?? throw new DomainRuleException(
                "review-not-held",
                "This review was not held yet. Hold it first: what readers get is what was held."
            );
        var slug = await db.Products.Where(p => p.Id == productId).Select(p => p.Slug).SingleAsync(cancellationToken);
        var published =
            await db.PublishedReviews.SingleOrDefaultAsync(one => one.SprintId == id, cancellationToken)
            ?? db.PublishedReviews.Add(new(id, productId, slug, number)).Entity;
        var token = audience == Audience.LinkHolders ? LinkToken.Make() : null;
        published.Offer(held.Content, token, scene.Actor, Instants.Now(time));

        var whom = audience == Audience.Anyone ? "anyone" : "holders of a link";
        var change = scene.ChangeOf(ChangeKinds.ReviewPublished) with { Reason = $"For {whom}." };
        await writer.CommitAsync(db, change, cancellationToken);
        return token;
    }

    private async Task<long> TryWithdrawAsync(
        Actor actor,
        ProductId productId,
        int number,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var scene = await OpenAsync(db, actor, productId, number, cancellationToken);
        var id = scene.Sprint.Id;
        var published =
            await db.PublishedReviews.SingleOrDefaultAsync(one => one.SprintId == id, cancellationToken)
            ?? throw new NotFoundException("This review is not published any more. Load the page again.");
        db.PublishedReviews.Remove(published);
        return await writer.CommitAsync(db, scene.ChangeOf(ChangeKinds.ReviewWithdrawn), cancellationToken);
    }

    private Task<ReviewScene> OpenAsync(
        BalanceDbContext db,
        Actor actor,
        ProductId productId,
        int number,
        CancellationToken cancellationToken
    ) => ReviewScene.OpenAsync(db, guard, actor, productId, number, Permission.Publish, cancellationToken);
}
