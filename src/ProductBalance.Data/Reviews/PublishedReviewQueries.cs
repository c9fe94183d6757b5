using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Reviews;

/// <summary>Answers readers without an account, from what was published for them and nothing else.</summary>
public sealed class PublishedReviewQueries(IDbContextFactory<BalanceDbContext> contexts)
{
    /// <summary>A published review by its address; null where there is none for this reader.</summary>
    /// <param name="slug">The product.</param>
    /// <param name="number">The sprint.</param>
    /// <param name="token">The reader's link; null for a reader who has none.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<PublishedReview?> FindAsync(
        string slug,
        int number,
        string? token,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await For(db, slug, number, token).SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>The day on which a review was published: its product's, and so the same for all readers.</summary>
    public async Task<DateOnly> DayAsync(PublishedReview review, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var settings = await db
            .Products.AsNoTracking()
            .Where(product => product.Id == review.ProductId)
            .Select(product => product.Settings)
            .SingleAsync(cancellationToken);
        return ProductClock.DayOf(review.PublishedAt, settings.TimeZone);
    }

    /// <summary>A picture of a published review; null where this reader's review shows none such.</summary>
    public async Task<KeptPicture?> PictureAsync(
        string slug,
        int number,
        string? token,
        string hash,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return
            await For(db, slug, number, token).SingleOrDefaultAsync(cancellationToken) is { } published
            && published.Content.PictureOf(hash) is not null
            ? await db
                .ReviewPictures.AsNoTracking()
                .SingleOrDefaultAsync(
                    picture => picture.SprintId == published.SprintId && picture.Hash == hash,
                    cancellationToken
                )
            : null;
    }

    private static IQueryable<PublishedReview> For(BalanceDbContext db, string slug, int number, string? token)
    {
        var at = db.PublishedReviews.AsNoTracking().Where(one => one.Slug == slug && one.Number == number);
        if (token is null)
        {
            return at.Where(one => one.Audience == Audience.Anyone);
        }

        var hash = LinkToken.HashOf(token);
        return at.Where(one => one.Audience == Audience.LinkHolders && one.LinkHash == hash);
    }
}
