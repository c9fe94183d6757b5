using ProductBalance.Domain.Feedback;

namespace ProductBalance.Data.Feedback;

/// <summary>A reader's feedback, as product managers judge it.</summary>
/// <param name="Feedback">What they said.</param>
/// <param name="Items">The items behind the entry; empty where it is about all, or the entry is gone.</param>
public sealed record FeedbackView(ReaderFeedback Feedback, IReadOnlyList<FeedbackItem> Items);
