namespace ProductBalance.Data.Exchange;

/// <summary>What people are told of guesses.</summary>
public static class GuessWords
{
    /// <summary>Such as "kind" and what it was guessed from.</summary>
    public static (string Name, string From) Of(ImportField field) =>
        field switch
        {
            ImportField.Kind => ("kind", "type and labels"),
            ImportField.Areas => ("area", "labels and title"),
            ImportField.Team => ("team", "labels"),
            ImportField.Effort => ("effort", "the title"),
            ImportField.ImpactText => ("impact", "a sentence"),
            _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
        };
}
