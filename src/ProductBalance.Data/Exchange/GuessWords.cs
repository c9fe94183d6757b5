namespace ProductBalance.Data.Exchange;

/// <summary>What people and scripts are told of guesses.</summary>
public static class GuessWords
{
    /// <summary>Such as "kind" and what it was guessed from.</summary>
    public static (string Name, string From) Of(ImportField field) => Of(NameOf(field));

    /// <inheritdoc cref="Of(ImportField)"/>
    public static (string Name, string From) Of(string field) =>
        field switch
        {
            "kind" => ("kind", "type and labels"),
            "areas" => ("area", "labels and title"),
            "team" => ("team", "labels"),
            "effort" => ("effort", "the title"),
            "impact" => ("impact", "a sentence"),
            _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
        };

    /// <summary>The name of the field in an item.</summary>
    public static string NameOf(ImportField field) =>
        field switch
        {
            ImportField.Kind => "kind",
            ImportField.Areas => "areas",
            ImportField.Team => "team",
            ImportField.Effort => "effort",
            ImportField.ImpactText => "impact",
            _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
        };
}
