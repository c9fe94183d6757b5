using ProductBalance.Domain.Feedback;

namespace ProductBalance.Data.Feedback;

/// <summary>The feedback of a product's readers in one state, the newest first.</summary>
/// <param name="Counts">How many there are in each state; none is left out.</param>
/// <param name="Rows">The newest of the state that was asked for.</param>
public sealed record FeedbackList(IReadOnlyDictionary<FeedbackState, int> Counts, IReadOnlyList<FeedbackView> Rows);
