using ProductBalance.Data.Access;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Comments;

namespace ProductBalance.Data.Comments;

/// <summary>What was said about an item.</summary>
/// <param name="Comments">The oldest first, with those of which only the place is left.</param>
/// <param name="People">Who can be named in a comment, by their ids.</param>
/// <param name="Standing">What the reader is in the product.</param>
public sealed record Discussion(
    IReadOnlyList<Comment> Comments,
    IReadOnlyDictionary<Guid, string> People,
    Standing Standing
)
{
    public bool MayComment => Standing.Allows(Permission.Comment);

    public bool MayRemove(Comment comment) =>
        !comment.IsRemoved
        && MayComment
        && (comment.AuthorId == Standing.Actor.UserId || Standing.Allows(Permission.EditAny));
}
