using ProductBalance.Data.Backlog;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Feedback;

namespace ProductBalance.Data.Feedback;

/// <summary>Puts a reader's words where colleagues read them: without name and address, which are for few.</summary>
internal static class FeedbackQuote
{
    private const int TitleLength = 120;

    /// <summary>The words as a quotation in Markdown, and where they come from.</summary>
    public static string Of(ReaderFeedback feedback)
    {
        var about = feedback.EntryTitle is { } title ? $", on “{title}”" : "";
        var matters = feedback.Importance is { } importance ? $" It matters {DegreeOf(importance)} to them." : "";
        var source = $"From a reader of version {feedback.RoadmapVersion} of the roadmap{about}.{matters}";
        return feedback.Text.Length == 0 ? source : $"{Quoted(feedback.Text)}\n\n{source}";
    }

    /// <summary>A draft of an item that asks for what the reader asks for.</summary>
    public static ItemContent DraftOf(ReaderFeedback feedback) =>
        new()
        {
            Kind = ItemKind.Product,
            Title = PlainText.Shortened(FirstLineOf(feedback), TitleLength),
            Description = Of(feedback),
        };

    private static string FirstLineOf(ReaderFeedback feedback) =>
        feedback.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            is [var first, ..]
            ? first
            : feedback.EntryTitle!; // feedback on the whole roadmap has a text

    private static string Quoted(string text) => string.Join('\n', text.Split('\n').Select(line => $"> {line}"));

    private static string DegreeOf(Importance importance) =>
        importance switch
        {
            Importance.None => "not at all",
            Importance.Some => "somewhat",
            Importance.Much => "much",
            _ => "very much",
        };
}
