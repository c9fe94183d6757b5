using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Json;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Exchange.Storing;

/// <summary>Gives known items what they had before an import changed them, where nobody has changed it since.</summary>
internal sealed class ImportReversal(ImportSite site, DateTimeOffset at)
{
    private readonly List<FieldChange> _fields = [];

    /// <summary>What changed by it, for the history.</summary>
    public IReadOnlyList<FieldChange> Fields => _fields;

    /// <returns>The links of the item that have to go.</returns>
    public IReadOnlyList<ItemLink> Apply(
        BacklogItem item,
        IEnumerable<FieldChange> changes,
        ILookup<(LinkKind, int), ItemLink> links
    )
    {
        var byKind = changes.ToLookup(change => change.Field == ItemFields.Links);
        Revert(item, byKind[false].Reverse());
        return [.. byKind[true].SelectMany(change => Unlink(change, links))];
    }

    /// <summary>Drops an item where that is possible: what is released stays released.</summary>
    public void Drop(BacklogItem item)
    {
        var before = item.Status;
        if (StatusMachine.Next(before, item.WaitingFrom).Contains(ItemStatus.Dropped))
        {
            item.MoveTo(ItemStatus.Dropped, isComplete: false, at);
            _fields.Add(
                new FieldChange
                {
                    ItemId = item.Id,
                    Field = ItemFields.Status,
                    Before = JsonColumn.Write(before),
                    After = JsonColumn.Write(item.Status),
                }
            );
        }
    }

    private void Revert(BacklogItem item, IEnumerable<FieldChange> latestFirst)
    {
        var before = item.Content;
        var content = item.KeepPromise(latestFirst.Aggregate(before, Revert));
        var differences = ItemMerge.Differences(item.Id, before, content);
        if (differences.Count > 0)
        {
            item.Edit(content, site.MayBeRanked(item.Id, content), at);
            _fields.AddRange(differences);
        }
    }

    private static ItemContent Revert(ItemContent content, FieldChange change) =>
        ItemFields.Of(content).GetValueOrDefault(change.Field) == change.After
            ? ItemMerge.With(content, change.Field, change.Before)
            : content;

    private IEnumerable<ItemLink> Unlink(FieldChange change, ILookup<(LinkKind, int), ItemLink> links)
    {
        if (LinkText.Read(change.After) is not { } link)
        {
            yield break;
        }

        foreach (var gone in links[link])
        {
            _fields.Add(
                new FieldChange
                {
                    ItemId = change.ItemId,
                    Field = ItemFields.Links,
                    Before = change.After,
                }
            );
            yield return gone;
        }
    }
}
