namespace ProductBalance.Domain.Comments;

/// <summary>What a comment said before it was edited.</summary>
/// <param name="Text">The text, in Markdown.</param>
/// <param name="At">When it was written (UTC).</param>
public sealed record EarlierText(string Text, DateTimeOffset At);
