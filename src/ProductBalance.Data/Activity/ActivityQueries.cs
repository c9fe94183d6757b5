using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Activity;

/// <summary>Reads who changed what in a product, and why.</summary>
public sealed class ActivityQueries(IDbContextFactory<BalanceDbContext> contexts, AccessGuard guard)
{
    /// <summary>So many fields of one change are told; an import changes thousands.</summary>
    private const int FieldsTold = 40;

    private const int ReadAtOnce = 500;

    // An import is told of as a whole, not by each of its parts.
    private static readonly string[] Untold = [ChangeKinds.RowsImported];

    // Who is invited and where webhooks go concerns those who set it up.
    private static readonly string[] Configuring =
    [
        ChangeKinds.MembersChanged,
        ChangeKinds.WebhooksChanged,
        ChangeKinds.ConnectionsChanged,
    ];

    /// <summary>The newest changes that match, the newest first.</summary>
    /// <param name="before">Only changes before this one; null from the newest on.</param>
    public async Task<ActivityList> PageAsync(
        Actor actor,
        ProductId productId,
        ActivityFilter filter,
        long? before,
        int size,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var standing = await guard.RequireAsync(db, actor, productId, Permission.Read, cancellationToken);
        var told = await (
            await ActivityMatch.FindAsync(db, productId, Told(db, standing, productId), filter, cancellationToken)
        )
            .Where(entry => before == null || entry.Sequence < before)
            .OrderByDescending(entry => entry.Sequence)
            .Take(size + 1)
            .Include(entry => entry.Fields.OrderBy(field => field.Id).Take(FieldsTold + 1))
            .ToListAsync(cancellationToken);
        var page = told.Take(size).ToList();
        var items = await ItemsAsync(db, page, cancellationToken);
        return new([.. page.Select(entry => EntryOf(entry, items))], told.Count > size ? page[^1].Sequence : null);
    }

    /// <summary>Every change that matches, the newest first, read as it is asked for.</summary>
    public async IAsyncEnumerable<ActivityEntry> AllAsync(
        Actor actor,
        ProductId productId,
        ActivityFilter filter,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        long? next = null;
        do
        {
            var page = await PageAsync(actor, productId, filter, next, ReadAtOnce, cancellationToken);
            foreach (var entry in page.Entries)
            {
                yield return entry;
            }

            next = page.Next;
        } while (next is not null);
    }

    /// <summary>The names of those who changed something, in their order.</summary>
    public async Task<IReadOnlyList<string>> PeopleAsync(
        Actor actor,
        ProductId productId,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var standing = await guard.RequireAsync(db, actor, productId, Permission.Read, cancellationToken);
        return await Told(db, standing, productId)
            .Select(entry => entry.ActorName)
            .Distinct()
            .Order()
            .ToListAsync(cancellationToken);
    }

    private static IQueryable<ChangeEntry> Told(BalanceDbContext db, Standing standing, ProductId productId)
    {
        var untold = standing.Allows(Permission.Configure) ? Untold : [.. Untold, .. Configuring];
        return db
            .Changes.AsNoTracking()
            .Where(entry => entry.ProductId == productId && !entry.Refused && !untold.Contains(entry.Kind));
    }

    private static async Task<Dictionary<ItemId, (int Number, string Title)>> ItemsAsync(
        BalanceDbContext db,
        IReadOnlyCollection<ChangeEntry> entries,
        CancellationToken cancellationToken
    )
    {
        var ids = entries.SelectMany(Touched).Distinct().ToList();
        var items = await db
            .Items.Where(item => ids.Contains(item.Id))
            .Select(item => new
            {
                item.Id,
                item.Number,
                item.Title,
            })
            .ToListAsync(cancellationToken);
        return items.ToDictionary(item => item.Id, item => (item.Number, item.Title));
    }

    private static IEnumerable<ItemId> Touched(ChangeEntry entry) =>
        entry.Fields.Select(field => field.ItemId).Concat(entry.Items.Take(FieldsTold)).Distinct();

    private static ActivityEntry EntryOf(ChangeEntry entry, Dictionary<ItemId, (int Number, string Title)> items)
    {
        var fields = entry.Fields.Take(FieldsTold).ToLookup(field => field.ItemId);
        return new()
        {
            Sequence = entry.Sequence,
            At = entry.At,
            Kind = entry.Kind,
            Subject = entry.Subject,
            ActorName = entry.ActorName,
            Reason = entry.Reason,
            Items =
            [
                .. from id in Touched(entry)
                where items.ContainsKey(id)
                select new TouchedItem(items[id].Number, items[id].Title, [.. fields[id].Select(FieldOf)]),
            ],
            HasMore = entry.Fields.Count > FieldsTold || entry.Items.Count > FieldsTold,
        };
    }

    private static HistoryField FieldOf(FieldChange field) => new(field.Field, field.Before, field.After);
}
