using Microsoft.EntityFrameworkCore;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Activity;

/// <summary>Finds the changes that a filter asks for.</summary>
internal static class ActivityMatch
{
    public static async Task<IQueryable<ChangeEntry>> FindAsync(
        BalanceDbContext db,
        ProductId productId,
        IQueryable<ChangeEntry> entries,
        ActivityFilter filter,
        CancellationToken cancellationToken
    )
    {
        var item = await KeyAsync(db, productId, filter, cancellationToken);
        var matching = Matching(entries, item, filter);
        return filter.Text is { Length: > 0 } text ? Holding(db, matching, text) : matching;
    }

    private static async Task<(ItemId Id, string Key)?> KeyAsync(
        BalanceDbContext db,
        ProductId productId,
        ActivityFilter filter,
        CancellationToken cancellationToken
    )
    {
        if (filter.Item is not { } number)
        {
            return null;
        }

        var product = await db.Products.AsNoTracking().SingleAsync(one => one.Id == productId, cancellationToken);
        var id = await db
            .Items.Where(item => item.ProductId == productId && item.Number == number)
            .Select(item => item.Id)
            .SingleOrDefaultAsync(cancellationToken);
        return (id, product.KeyOf(number));
    }

    private static IQueryable<ChangeEntry> Matching(
        IQueryable<ChangeEntry> entries,
        (ItemId Id, string Key)? item,
        ActivityFilter filter
    )
    {
        if (filter.Kinds is { } kinds)
        {
            entries = entries.Where(entry => kinds.Contains(entry.Kind));
        }

        if (filter.Person is { } person)
        {
            entries = entries.Where(entry => entry.ActorName == person);
        }

        if (item is var (id, key))
        {
            entries = entries.Where(entry => entry.Subject == key || entry.Fields.Any(field => field.ItemId == id));
        }

        if (filter.From is { } from)
        {
            entries = entries.Where(entry => entry.At >= from);
        }

        if (filter.Until is { } until)
        {
            entries = entries.Where(entry => entry.At < until);
        }

        return entries;
    }

    // In letters of any case, which each database calls by another name.
    private static IQueryable<ChangeEntry> Holding(BalanceDbContext db, IQueryable<ChangeEntry> entries, string text)
    {
        const string Escape = "\\";
        var pattern = $"%{text.Replace(Escape, @"\\").Replace("%", @"\%").Replace("_", @"\_")}%";
        return db.Database.IsNpgsql()
            ? entries.Where(entry =>
                EF.Functions.ILike(entry.Subject, pattern, Escape) || EF.Functions.ILike(entry.Reason!, pattern, Escape)
            )
            : entries.Where(entry =>
                EF.Functions.Like(entry.Subject, pattern, Escape) || EF.Functions.Like(entry.Reason, pattern, Escape)
            );
    }
}
