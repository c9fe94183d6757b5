using ProductBalance.Data.Backlog;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Impact.Reading;

namespace ProductBalance.Web.Api.Backlog;

/// <summary>Makes the edit of an item out of what shall change of it.</summary>
public static class ItemChange
{
    /// <param name="item">The item as it stands.</param>
    /// <param name="seen">The version that the change was made from; null for the present one.</param>
    /// <param name="changes">What shall change.</param>
    /// <param name="reason">Why, where somebody says so.</param>
    /// <param name="backlog">The list that the item stands in.</param>
    public static ItemEdit Of(BacklogItem item, Guid? seen, MergePatch changes, string? reason, BacklogSnapshot backlog)
    {
        var present = item.Content;
        // As in the form: what the old sentence said follows the new one.
        if (changes.TextOf("impact", "text") is { } sentence)
        {
            present = present with { Impact = ReadingDraft.Over(present.Impact, sentence) };
        }

        var content = ItemReading.Read(changes.Onto(ContentBody.Of(present, backlog.Teams)), backlog);
        return new ItemEdit(item.Content, seen ?? item.Version, content, reason, IsJoined: false);
    }
}
