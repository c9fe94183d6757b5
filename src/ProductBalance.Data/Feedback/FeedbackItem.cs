namespace ProductBalance.Data.Feedback;

/// <summary>An item that a reader may have meant.</summary>
public sealed record FeedbackItem(int Number, string Title);
