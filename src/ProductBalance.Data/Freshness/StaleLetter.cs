using ProductBalance.Data.Activity;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Freshness;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Freshness;

/// <summary>All that one person is reminded of on one day, in one message.</summary>
internal sealed record StaleLetter(Guid Owner, IReadOnlyList<StaleEstimate> Estimates)
{
    private const int NamedFields = 3;

    public IReadOnlyList<BacklogItem> Items => [.. Estimates.Select(estimate => estimate.Item).Distinct()];

    public InboxMessage MessageIn(Product product, DateTimeOffset at)
    {
        var items = Items;
        return new()
        {
            UserId = Owner,
            ProductId = product.Id,
            ItemNumber = items is [var item] ? item.Number : null,
            Text = InboxMessage.Shortened(items is [var only] ? OfOne(product, only) : OfMany(product, items.Count)),
            At = at,
        };
    }

    private string OfOne(Product product, BacklogItem item) =>
        $"{product.KeyOf(item.Number)} “{item.Title}”: {Fields()} reached {product.Settings.StaleAfterDays} days. Say that it is still right, or state what is.";

    private string OfMany(Product product, int items) =>
        $"{Estimates.Count} of your estimates on {items} items reached {product.Settings.StaleAfterDays} days. The tab “To refresh” of {product.Name} lists them.";

    private string Fields()
    {
        var names = Estimates
            .Select(estimate => EstimateFields.LabelOf(estimate.Age.Field).ToLowerInvariant())
            .ToList();
        var rest = names.Count > NamedFields ? $" and {names.Count - NamedFields} more" : "";
        return string.Join(", ", names.Take(NamedFields)) + rest;
    }
}
