using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Following;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Roadmap;

/// <summary>
/// What a version plans and no version before it said: an entry that is new, or stands under another heading. Only that is
/// told to followers; a version that repeats the rest is no news to them.
/// </summary>
internal static class RoadmapNews
{
    /// <summary>Tells followers in the transaction of the version. What is done already is no news of a plan.</summary>
    /// <param name="db">The context of the publication; the caller saves it.</param>
    /// <param name="drafting">What is published.</param>
    /// <param name="published">To whom.</param>
    /// <param name="productId">Whose roadmap.</param>
    /// <param name="publisher">Who publishes, and is not told of it.</param>
    /// <param name="at">When.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task TellAsync(
        BalanceDbContext db,
        RoadmapDrafting drafting,
        IEnumerable<AudienceDraft> published,
        ProductId productId,
        Actor publisher,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        var ids = drafting.ItemsOf(KeysOf(drafting, published));
        var product = await db.Products.AsNoTracking().SingleAsync(one => one.Id == productId, cancellationToken);
        var items = await db.Items.AsNoTracking().Where(item => ids.Contains(item.Id)).ToListAsync(cancellationToken);
        PlannedItem[] planned = [.. items.Where(item => StatusMachine.IsOpen(item.Status)).Select(PlannedItem.Of)];
        await PublicationHeadsUp.AddAsync(db, product, drafting.Number, planned, publisher, at, cancellationToken);
    }

    private static IEnumerable<string> KeysOf(RoadmapDrafting drafting, IEnumerable<AudienceDraft> published)
    {
        var last = drafting.Audiences.Values.SelectMany(audience => audience.Last?.Entries ?? []);
        var told = last.Select(entry => (entry.Key, entry.Horizon)).ToHashSet();
        return published
            .SelectMany(audience => audience.Next.Entries)
            .Where(entry => !told.Contains((entry.Key, entry.Horizon)))
            .Select(entry => entry.Key);
    }
}
