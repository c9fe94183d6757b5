using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Comments;

namespace ProductBalance.Data.Comments;

/// <summary>
/// Tells of a new comment those whom it names, the requester, and who took part before; of an edited one only those whom
/// it did not name before.
/// </summary>
internal sealed class CommentLetters(BalanceDbContext db, ChangeEntry change, CancellationToken cancellationToken)
{
    // Two lines of the inbox; the letter leads to the rest.
    private const int MostQuoted = 120;

    /// <summary>The letter of a change; null where it is not about a comment, or that is gone meanwhile.</summary>
    /// <param name="item">The item that the change is about.</param>
    /// <param name="what">The item in words.</param>
    public async Task<(IReadOnlyList<Guid> People, string Text)?> WriteAsync(BacklogItem item, string what)
    {
        if (
            change.Kind is not (ChangeKinds.CommentAdded or ChangeKinds.CommentEdited)
            || await SaidAsync(item) is not { } comment
        )
        {
            return null;
        }

        var people = await CommentQueries.PeopleAsync(db, item.ProductId, cancellationToken);
        var named = Mentions.In(comment.Text, people);
        var told = comment.Earlier is [.., var before]
            ? named.Except(Mentions.In(before.Text, people))
            : [.. named, item.RequesterId, .. await SpeakersAsync(item)];
        return (
            [.. told.Distinct().Where(person => person != change.ActorId)],
            $"{change.ActorName} on {what}: {PlainText.Shortened(PlainText.OneLine(comment.Text), MostQuoted)}"
        );
    }

    // The last thing that this person had said about the item when the change was stored.
    private Task<Comment?> SaidAsync(BacklogItem item) =>
        db
            .Comments.AsNoTracking()
            .Where(comment => comment.ItemId == item.Id && comment.AuthorId == change.ActorId)
            .Where(comment => comment.RemovedBy == null && (comment.EditedAt ?? comment.At) <= change.At)
            .OrderByDescending(comment => comment.EditedAt ?? comment.At)
            .FirstOrDefaultAsync(cancellationToken);

    private Task<List<Guid>> SpeakersAsync(BacklogItem item) =>
        db
            .Comments.Where(comment => comment.ItemId == item.Id && comment.RemovedBy == null)
            .Select(comment => comment.AuthorId)
            .Distinct()
            .ToListAsync(cancellationToken);
}
