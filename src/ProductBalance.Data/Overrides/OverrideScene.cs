using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Activity;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Overrides;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Overrides;

/// <summary>One override with what its history calls the two items, before something is done to it.</summary>
internal sealed class OverrideScene
{
    private readonly string _item;
    private readonly string _anchor;
    private readonly string _before;

    private OverrideScene(RankOverride made, string item, string anchor) =>
        (Made, _item, _anchor, _before) = (made, item, anchor, OverrideText.Of(made, anchor));

    public RankOverride Made { get; }

    /// <summary>Loads an override of a product; null where there is none of this id.</summary>
    public static async Task<OverrideScene?> OpenAsync(
        BalanceDbContext db,
        Product product,
        OverrideId id,
        CancellationToken cancellationToken
    )
    {
        var made = await db.Overrides.SingleOrDefaultAsync(
            o => o.Id == id && o.ProductId == product.Id,
            cancellationToken
        );
        return made is null
            ? null
            : new(
                made,
                await KeyAsync(db, product, made.ItemId, cancellationToken),
                await KeyAsync(db, product, made.AnchorId, cancellationToken)
            );
    }

    /// <summary>What was done to it, for the history; an announcement changes nothing that history keeps.</summary>
    public Change ChangeOf(Actor by, string kind) =>
        new(by, kind, Made.ProductId, _item)
        {
            Items = [Made.ItemId],
            Fields = kind == ChangeKinds.OverrideExpiring ? [] : [OverrideText.Changed(Made, _before, _anchor)],
        };

    private static async Task<string> KeyAsync(
        BalanceDbContext db,
        Product product,
        ItemId id,
        CancellationToken cancellationToken
    ) =>
        product.KeyOf(
            await db.Items.Where(item => item.Id == id).Select(item => item.Number).SingleAsync(cancellationToken)
        );
}
