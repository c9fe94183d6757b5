using ProductBalance.Domain.Feedback;

namespace ProductBalance.Web.Features.Feedback;

/// <summary>What is to be done with which feedback.</summary>
/// <param name="Feedback">What a reader said.</param>
/// <param name="Step">What is to be done.</param>
/// <param name="Item">On which item, for a comment.</param>
public sealed record FeedbackChoice(ReaderFeedback Feedback, FeedbackStep Step, int Item = 0);
