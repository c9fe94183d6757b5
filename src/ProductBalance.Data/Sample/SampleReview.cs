namespace ProductBalance.Data.Sample;

/// <summary>The review of a sprint, held and published for anyone.</summary>
/// <param name="Note">What stands at the top.</param>
/// <param name="Texts">What is said of items, the first to show first.</param>
public sealed record SampleReview(string Note, IReadOnlyList<SampleReviewText> Texts);
