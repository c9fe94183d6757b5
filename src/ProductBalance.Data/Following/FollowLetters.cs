using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Following;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Following;

/// <summary>
/// Tells followers of each step of what they follow, whatever brought it: a move by hand, a wait, the end of a sprint. One
/// letter a person and change. Nobody is told of what they did themselves.
/// </summary>
internal sealed class FollowLetters(BalanceDbContext db, ChangeEntry change, CancellationToken cancellationToken)
{
    private const int NamedItems = 3;

    public async Task<IReadOnlyList<Letter>> WriteAsync(ProductId productId)
    {
        var steps = change.Fields.Where(IsStep).ToDictionary(field => field.ItemId, field => field.After!); // checked
        if (steps.Count == 0)
        {
            return [];
        }

        var follows = await db
            .Follows.AsNoTracking()
            .Where(follow => follow.ProductId == productId && follow.UserId != change.ActorId)
            .ToListAsync(cancellationToken);
        return follows.Count == 0 ? [] : await WriteAsync(productId, follows, steps);
    }

    private async Task<IReadOnlyList<Letter>> WriteAsync(
        ProductId productId,
        IReadOnlyList<Follow> follows,
        Dictionary<ItemId, string> steps
    )
    {
        var product = await db.Products.AsNoTracking().SingleAsync(one => one.Id == productId, cancellationToken);
        var items = await db
            .Items.AsNoTracking()
            .Where(item => steps.Keys.Contains(item.Id))
            .OrderBy(item => item.Number)
            .ToListAsync(cancellationToken);
        return
        [
            .. from follow in follows
            group follow by follow.UserId into own
            let followed = items.Where(item => own.Any(one => one.Covers(item.Id, item.Content.Areas))).ToList()
            where followed.Count > 0
            select LetterTo(own.Key, product, followed, steps),
        ];
    }

    private Letter LetterTo(
        Guid person,
        Product product,
        IReadOnlyList<BacklogItem> items,
        Dictionary<ItemId, string> steps
    ) =>
        items is [var item]
            ? new(person, item.Number, $"{change.ActorName} {StepWords.Of(NameOf(product, item), steps[item.Id])}.")
            : new(person, ItemNumber: null, OfMany(product, items));

    private string OfMany(Product product, IReadOnlyList<BacklogItem> items)
    {
        var named = items.Take(NamedItems).Select(item => NameOf(product, item));
        var rest = items.Count > NamedItems ? $" and {items.Count - NamedItems} more" : "";
        return $"{change.ActorName} moved {items.Count} items that you follow: {string.Join(", ", named)}{rest}.";
    }

    private static string NameOf(Product product, BacklogItem item) => $"{product.KeyOf(item.Number)} “{item.Title}”";

    private static bool IsStep(FieldChange field) => field is { Field: ItemFields.Status, After: not null };
}
