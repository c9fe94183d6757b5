namespace ProductBalance.Domain.Feedback;

/// <summary>What a reader says.</summary>
/// <param name="Importance">How much the entry matters to them; null for the roadmap as a whole.</param>
/// <param name="Text">In their words, at most <see cref="ReaderFeedback.TextMaxLength"/> characters; may be empty.</param>
/// <param name="Name">Who they say they are, at most <see cref="ReaderFeedback.NameMaxLength"/> characters; may be empty.</param>
/// <param name="Email">Where to answer, at most <see cref="ReaderFeedback.EmailMaxLength"/> characters; may be empty.</param>
public sealed record FeedbackWords(Importance? Importance, string Text, string Name, string Email);
