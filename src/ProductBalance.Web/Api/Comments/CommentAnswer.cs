using ProductBalance.Domain.Comments;

namespace ProductBalance.Web.Api.Comments;

/// <summary>What somebody said about an item.</summary>
public sealed record CommentAnswer
{
    public required string Id { get; init; }

    /// <summary>Markdown; empty once it is removed.</summary>
    public required string Text { get; init; }

    public required string Author { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>When its text was last changed; null where it never was.</summary>
    public required DateTimeOffset? EditedAt { get; init; }

    public required bool IsRemoved { get; init; }

    public static CommentAnswer Of(Comment comment) =>
        new()
        {
            Id = comment.Id.Value.ToString("N"),
            Text = comment.Text,
            Author = comment.AuthorName,
            At = comment.At,
            EditedAt = comment.EditedAt,
            IsRemoved = comment.IsRemoved,
        };
}
