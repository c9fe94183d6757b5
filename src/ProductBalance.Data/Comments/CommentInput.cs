namespace ProductBalance.Data.Comments;

/// <summary>What somebody wants to say.</summary>
/// <param name="Text">Markdown.</param>
public sealed record CommentInput(string? Text);
