namespace ProductBalance.Domain.Comments;

/// <summary>Identifies a comment, for whole installations.</summary>
public readonly record struct CommentId(Guid Value);
