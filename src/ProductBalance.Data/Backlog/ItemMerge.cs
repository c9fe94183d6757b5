using ProductBalance.Data.Activity;
using ProductBalance.Data.Json;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Backlog;

/// <summary>Compares and joins contents field by field.</summary>
public static class ItemMerge
{
    /// <summary>The fields in which two contents of an item differ.</summary>
    public static IReadOnlyList<FieldChange> Differences(ItemId item, ItemContent before, ItemContent after)
    {
        var (old, current) = (ItemFields.Of(before), ItemFields.Of(after));
        return
        [
            .. from field in old.Keys.Union(current.Keys)
            let was = old.GetValueOrDefault(field)
            let becomes = current.GetValueOrDefault(field)
            where was != becomes
            select new FieldChange
            {
                ItemId = item,
                Field = field,
                Before = was,
                After = becomes,
            },
        ];
    }

    /// <summary>The step that an item took since it stood somewhere; empty where it stands there still.</summary>
    public static IReadOnlyList<FieldChange> Step(BacklogItem item, ItemStatus before) =>
        item.Status == before
            ? []
            :
            [
                new FieldChange
                {
                    ItemId = item.Id,
                    Field = ItemFields.Status,
                    Before = JsonColumn.Write(before),
                    After = JsonColumn.Write(item.Status),
                },
            ];

    /// <summary>
    /// Joins my edit and theirs, both made from the same base. Where both changed a field to different values theirs
    /// stands in the result and the field is reported, so that nothing is overwritten in silence.
    /// </summary>
    public static (ItemContent Merged, IReadOnlyList<FieldConflict> Conflicts) Join(
        ItemContent origin,
        ItemContent mine,
        ItemContent theirs
    )
    {
        var (merged, conflicts) = FieldMerge.Join(ItemFields.Of(origin), ItemFields.Of(mine), ItemFields.Of(theirs));
        return (ItemFields.ToContent(merged), conflicts);
    }

    /// <summary>The content with one field set to a JSON value, or taken out.</summary>
    public static ItemContent With(ItemContent content, string field, string? value)
    {
        var fields = ItemFields.Of(content);
        FieldMerge.Set(fields, field, value);
        return ItemFields.ToContent(fields);
    }
}
