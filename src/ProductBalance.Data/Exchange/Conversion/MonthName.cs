using ProductBalance.Data.Exchange.Mapping;

namespace ProductBalance.Data.Exchange.Conversion;

/// <summary>Months by name, whole or shortened, in the languages that headers are known in.</summary>
internal static class MonthName
{
    private const int LongestName = 10;

    // The first letters that tell a month from all others, in any of the languages; longer beginnings stand first.
    private static readonly (string Start, int Month)[] Starts =
    [
        ("juin", 6),
        ("jui", 7),
        ("jan", 1),
        ("ene", 1),
        ("feb", 2),
        ("fev", 2),
        ("mar", 3),
        ("maa", 3),
        ("mrz", 3),
        ("mrt", 3),
        ("apr", 4),
        ("avr", 4),
        ("abr", 4),
        ("may", 5),
        ("mai", 5),
        ("mei", 5),
        ("jun", 6),
        ("jul", 7),
        ("aug", 8),
        ("aou", 8),
        ("ago", 8),
        ("sep", 9),
        ("oct", 10),
        ("okt", 10),
        ("nov", 11),
        ("dec", 12),
        ("dez", 12),
        ("dic", 12),
    ];

    /// <summary>1 to 12, or null where the word is no month.</summary>
    public static int? Number(string word)
    {
        var form = WordForm.Of(word);
        var found = Starts.FirstOrDefault(entry => form.StartsWith(entry.Start, StringComparison.Ordinal));
        return form.Length <= LongestName && found.Month > 0 ? found.Month : null;
    }
}
