using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Exchange.Storing;

/// <summary>A link that an import brings, with the number of the item that has to be done first.</summary>
internal sealed record AddedLink(ItemLink Link, int ToNumber)
{
    /// <summary>The link as the history of its item tells it.</summary>
    public FieldChange InHistory(Product product) =>
        new()
        {
            ItemId = Link.From,
            Field = ItemFields.Links,
            After = LinkText.Of(Link.Kind, product.KeyOf(ToNumber)),
        };
}
