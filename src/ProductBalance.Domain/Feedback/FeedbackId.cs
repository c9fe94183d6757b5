namespace ProductBalance.Domain.Feedback;

/// <summary>Identifies what one reader said, for whole installations.</summary>
public readonly record struct FeedbackId(Guid Value);
