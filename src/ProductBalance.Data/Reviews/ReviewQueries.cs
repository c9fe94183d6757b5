using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Planning;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Reviews;

namespace ProductBalance.Data.Reviews;

/// <summary>Reads reviews for the members of a product.</summary>
public sealed class ReviewQueries(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ReviewSources sources
)
{
    /// <summary>The review of a sprint.</summary>
    /// <exception cref="NotFoundException">There is no such sprint, or the actor may not know of it.</exception>
    public async Task<ReviewDetail> GetAsync(
        Actor actor,
        ProductId productId,
        int number,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var scene = await ReviewScene.OpenAsync(
            db,
            guard,
            actor,
            productId,
            number,
            Permission.Read,
            cancellationToken
        );
        var id = scene.Sprint.Id;
        var held = await db.HeldReviews.AsNoTracking().SingleOrDefaultAsync(h => h.SprintId == id, cancellationToken);
        var source = held is null
            ? await sources.ReadAsync(db, actor, scene.Sprint, scene.Review, cancellationToken)
            : null;
        return new()
        {
            Sprint = scene.Sprint,
            Review = scene.Review,
            Content = held?.Content ?? ReviewComposer.Compose(source!), // there is one of the two
            Lines = source is null ? [] : await LinesAsync(db, source, cancellationToken),
            Publication = await PublicationAsync(db, id, cancellationToken),
            MayPrepare = held is null && scene.Standing.Allows(Permission.Plan),
            MayPublish = scene.Standing.Allows(Permission.Publish),
        };
    }

    /// <summary>A picture that was prepared, for the preview.</summary>
    /// <exception cref="NotFoundException">There is none, or the actor may not know of it.</exception>
    public async Task<KeptPicture> PictureAsync(
        Actor actor,
        ProductId productId,
        int number,
        string hash,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await guard.RequireAsync(db, actor, productId, Permission.Read, cancellationToken);
        var sprint = await SprintScene.FindAsync(db.Sprints.AsNoTracking(), productId, number, cancellationToken);
        return await db
                .ReviewPictures.AsNoTracking()
                .SingleOrDefaultAsync(p => p.SprintId == sprint.Id && p.Hash == hash, cancellationToken)
            ?? throw new NotFoundException("There is no such picture any more. Load the page again.");
    }

    // What only moved or comes next is listed while it stands on the page, or is hidden from it.
    private static async Task<IReadOnlyList<ReviewLine>> LinesAsync(
        BalanceDbContext db,
        ReviewSource source,
        CancellationToken cancellationToken
    )
    {
        var items = ReviewComposer.InOrder(source).ToList();
        var inSprint = items.Select(item => item.Id).ToHashSet();
        var shown = source.Moves.Where(move => !source.IsHidden(move.Id)).Take(ReviewComposer.MaxShifts);
        var others = shown
            .Concat(source.Moves.Where(move => source.IsHidden(move.Id)))
            .Select(move => move.Id)
            .Concat(source.Coming.Select(coming => coming.Id))
            .Where(id => !inSprint.Contains(id))
            .Distinct()
            .ToList();
        var rows = await db
            .Items.AsNoTracking()
            .Where(item => others.Contains(item.Id))
            .OrderBy(item => item.Number)
            .Select(item => new
            {
                item.Id,
                item.Number,
                item.Title,
                item.Kind,
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. items.Select(item => new ReviewLine(
                item.Number,
                item.Content.Title,
                item.Content.Kind,
                ReviewComposer.PartOf(source, item),
                source.Texts.GetValueOrDefault(item.Id)
            )),
            .. rows.Select(row => new ReviewLine(
                row.Number,
                row.Title,
                row.Kind,
                Part: null,
                source.Texts.GetValueOrDefault(row.Id)
            )),
        ];
    }

    private static Task<PublicationState?> PublicationAsync(
        BalanceDbContext db,
        SprintId id,
        CancellationToken cancellationToken
    ) =>
        db
            .PublishedReviews.Where(published => published.SprintId == id)
            .Select(published => new PublicationState(published.Audience, published.PublishedAt, published.PublishedBy))
            .SingleOrDefaultAsync(cancellationToken);
}
