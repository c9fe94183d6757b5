using ProductBalance.Domain.Feedback;

namespace ProductBalance.Data.Feedback;

/// <summary>What a reader wants to say.</summary>
/// <param name="Entry">The key of the entry; null for the roadmap as a whole.</param>
/// <param name="Importance">How much the entry matters to them.</param>
/// <param name="Text">In their words.</param>
/// <param name="Name">Who they are, if they like.</param>
/// <param name="Email">Where to answer, if they like.</param>
public sealed record FeedbackInput(
    string? Entry = null,
    Importance? Importance = null,
    string? Text = null,
    string? Name = null,
    string? Email = null
)
{
    internal FeedbackWords Words =>
        new(Entry is null ? null : Importance, Trimmed(Text), Trimmed(Name), Trimmed(Email));

    private static string Trimmed(string? text) => text?.Trim() ?? "";
}
