using ProductBalance.Domain.Feedback;

namespace ProductBalance.Data.Feedback;

/// <summary>What a reader may give feedback on, as they read it.</summary>
/// <param name="Product">The product's name in the version that they read.</param>
/// <param name="About">What they look at.</param>
public sealed record FeedbackOffer(string Product, FeedbackSubject About);
