using ProductBalance.Domain.Feedback;

namespace ProductBalance.Web.Published.Feedback;

/// <summary>How much something matters, as readers choose it and product managers read it.</summary>
public static class ImportanceWords
{
    public const string Question = "How much does it matter to you?";

    public static string Of(Importance importance) =>
        importance switch
        {
            Importance.None => "Not at all",
            Importance.Some => "Somewhat",
            Importance.Much => "Much",
            _ => "Very much",
        };
}
