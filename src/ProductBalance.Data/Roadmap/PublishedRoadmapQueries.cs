using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Data.Roadmap;

/// <summary>
/// Answers readers of published roadmaps, from the copies of their audience and nothing else. What was withdrawn, and a
/// link that was, answer like what was never there.
/// </summary>
public sealed class PublishedRoadmapQueries(IDbContextFactory<BalanceDbContext> contexts, AccessGuard guard)
{
    private const int MostVersions = 1000;

    /// <summary>A version as its reader may see it; null where there is none for them.</summary>
    /// <param name="reader">Who asks.</param>
    /// <param name="number">The version; null for the newest.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="NotFoundException">A member's product is not there for them.</exception>
    public async Task<RoadmapCopy?> FindAsync(RoadmapReader reader, int? number, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var copies = await ForAsync(db, reader, cancellationToken);
        var found = await WithVersions(db, number is null ? copies : copies.Where(copy => copy.Number == number))
            .OrderByDescending(one => one.Version.Number)
            .FirstOrDefaultAsync(cancellationToken);
        return found?.InZone(await ZoneAsync(db, reader, cancellationToken));
    }

    /// <summary>The versions that a reader may see, the newest first; empty where there are none for them.</summary>
    /// <exception cref="NotFoundException">A member's product is not there for them.</exception>
    public async Task<IReadOnlyList<VersionLine>> VersionsAsync(
        RoadmapReader reader,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var lines = await WithVersions(db, await ForAsync(db, reader, cancellationToken))
            .OrderByDescending(one => one.Version.Number)
            .Take(MostVersions)
            .Select(one => new VersionLine(one.Version.Number, one.Version.PublishedAt, one.Version.Note))
            .ToListAsync(cancellationToken);
        if (lines.Count == 0)
        {
            return [];
        }

        var zone = await ZoneAsync(db, reader, cancellationToken);
        return [.. lines.Select(line => line with { PublishedAt = TimeZoneInfo.ConvertTime(line.PublishedAt, zone) })];
    }

    /// <summary>
    /// The versions from one to another, both included, in the order in which they were published: what
    /// <see cref="RoadmapDifference.Across"/> takes. Empty where the reader may not see one of the two.
    /// </summary>
    /// <exception cref="NotFoundException">A member's product is not there for them.</exception>
    public async Task<IReadOnlyList<RoadmapCopy>> RangeAsync(
        RoadmapReader reader,
        int from,
        int to,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var copies = await ForAsync(db, reader, cancellationToken);
        var range = await WithVersions(db, copies.Where(copy => copy.Number >= from && copy.Number <= to))
            .OrderBy(one => one.Version.Number)
            .Take(MostVersions)
            .ToListAsync(cancellationToken);
        if (range.Count == 0 || range[0].Version.Number != from || range[^1].Version.Number != to)
        {
            return [];
        }

        var zone = await ZoneAsync(db, reader, cancellationToken);
        return [.. range.Select(one => one.InZone(zone))];
    }

    private async Task<IQueryable<PublishedRoadmap>> ForAsync(
        BalanceDbContext db,
        RoadmapReader reader,
        CancellationToken cancellationToken
    )
    {
        var audience = reader.Audience;
        var copies = db
            .PublishedRoadmaps.AsNoTracking()
            .Where(copy => copy.Audience == audience)
            .Where(copy =>
                !db.RoadmapWithdrawals.Any(one => one.ProductId == copy.ProductId && one.Number == copy.Number)
            );
        if (reader.Membership is { } member)
        {
            await guard.RequireAsync(db, member.Actor, member.ProductId, Permission.Read, cancellationToken);
            return copies.Where(copy => copy.ProductId == member.ProductId);
        }

        var (slug, hash) = (reader.Slug, reader.TokenHash);
        copies = copies.Where(copy => db.Products.Any(one => one.Id == copy.ProductId && one.Slug == slug));
        return audience == RoadmapAudience.Anyone
            ? copies
            : copies.Where(copy =>
                db.RoadmapLinks.Any(link =>
                    link.ProductId == copy.ProductId && link.TokenHash == hash && link.WithdrawnAt == null
                )
            );
    }

    // The day of a publication is the product's, and the same for all readers.
    private static async Task<TimeZoneInfo> ZoneAsync(
        BalanceDbContext db,
        RoadmapReader reader,
        CancellationToken cancellationToken
    )
    {
        var settings = await reader
            .ProductIn(db.Products.AsNoTracking())
            .Select(product => product.Settings)
            .SingleAsync(cancellationToken);
        return TimeZoneInfo.FindSystemTimeZoneById(settings.TimeZone);
    }

    private static IQueryable<NumberedCopy> WithVersions(BalanceDbContext db, IQueryable<PublishedRoadmap> copies) =>
        from copy in copies
        join version in db.RoadmapVersions.AsNoTracking()
            on new { copy.ProductId, copy.Number } equals new { version.ProductId, version.Number }
        select new NumberedCopy { Copy = copy, Version = version };

    private sealed class NumberedCopy
    {
        public required PublishedRoadmap Copy { get; init; }

        public required RoadmapVersion Version { get; init; }

        public RoadmapCopy InZone(TimeZoneInfo zone)
        {
            var copy = Version.CopyOf(Copy);
            return copy with { PublishedAt = TimeZoneInfo.ConvertTime(copy.PublishedAt, zone) };
        }
    }
}
