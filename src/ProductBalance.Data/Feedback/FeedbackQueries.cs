using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Feedback;

namespace ProductBalance.Data.Feedback;

/// <summary>Reads what readers of the roadmap said, for those who may publish it.</summary>
public sealed class FeedbackQueries(IDbContextFactory<BalanceDbContext> contexts, AccessGuard guard)
{
    /// <summary>The most that are listed at once.</summary>
    public const int Limit = 200;

    /// <exception cref="Domain.DomainRuleException">Names and addresses of readers are for product managers alone.</exception>
    public async Task<FeedbackList> ListAsync(
        Actor actor,
        ProductId productId,
        FeedbackState state,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await guard.RequireAsync(db, actor, productId, Permission.Publish, cancellationToken);
        var all = db.Feedback.AsNoTracking().Where(one => one.ProductId == productId);
        var counts = await all.GroupBy(one => one.State)
            .ToDictionaryAsync(group => group.Key, group => group.Count(), cancellationToken);
        var rows = await all.Where(one => one.State == state)
            .OrderByDescending(one => one.At)
            .ThenBy(one => one.Id)
            .Take(Limit)
            .ToListAsync(cancellationToken);
        var items = await ItemsAsync(db, productId, rows, cancellationToken);
        return new(
            Enum.GetValues<FeedbackState>().ToDictionary(each => each, each => counts.GetValueOrDefault(each)),
            [.. rows.Select(row => new FeedbackView(row, items.GetValueOrDefault(row.EntryKey ?? "") ?? []))]
        );
    }

    /// <summary>The items of the entries that are meant, by the entry's key.</summary>
    private static async Task<Dictionary<string, IReadOnlyList<FeedbackItem>>> ItemsAsync(
        BalanceDbContext db,
        ProductId productId,
        IEnumerable<ReaderFeedback> rows,
        CancellationToken cancellationToken
    )
    {
        var keys = rows.Select(row => row.EntryKey).OfType<string>().Distinct().ToList();
        var entries = await db
            .RoadmapEntries.AsNoTracking()
            .Where(entry => entry.ProductId == productId && keys.Contains(entry.Key))
            .ToListAsync(cancellationToken);
        var ids = entries.SelectMany(entry => entry.Items).ToList();
        var items = await db
            .Items.AsNoTracking()
            .Where(item => ids.Contains(item.Id))
            .Select(item => new { item.Id, Item = new FeedbackItem(item.Number, item.Title) })
            .ToDictionaryAsync(item => item.Id, item => item.Item, cancellationToken);
        return entries.ToDictionary(
            entry => entry.Key,
            IReadOnlyList<FeedbackItem> (entry) =>
                [.. entry.Items.Select(items.GetValueOrDefault).OfType<FeedbackItem>()]
        );
    }
}
