namespace ProductBalance.Data.Exchange.Conversion;

/// <summary>Yes and no as sheets write them, in English, German, Dutch, French and Spanish.</summary>
internal static class YesNoWords
{
    private static readonly HashSet<string> Yes = new(
        ["yes", "y", "true", "x", "1", "✓", "ja", "j", "wahr", "waar", "oui", "vrai", "sí", "si", "verdadero"],
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly HashSet<string> No = new(
        ["no", "n", "false", "0", "nein", "falsch", "nee", "onwaar", "non", "faux", "falso"],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>What a cell says; null where it says neither.</summary>
    public static bool? Of(string? text) =>
        text is null ? null
        : Yes.Contains(text) ? true
        : No.Contains(text) ? false
        : null;
}
