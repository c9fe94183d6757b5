using System.Text.RegularExpressions;
using ProductBalance.Data.Exchange.Conversion;
using ProductBalance.Data.Exchange.Reading;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Exchange.Mapping;

/// <summary>Guesses the field of a column without a head by the words in its cells.</summary>
internal static partial class CellGuess
{
    private static readonly HashSet<string> Urgencies =
    [
        .. "must, must have, should, should have, could, could have, highest, high, medium, normal, low, lowest".Split(
            ", "
        ),
        .. "critical, urgent, minor, major, trivial, p0, p1, p2, p3, p4, hoch, mittel, niedrig".Split(", "),
    ];

    private static readonly (ImportField Field, Predicate<string> Fits)[] Tests =
    [
        (ImportField.Status, cell => StageWords.Of(cell) is not null),
        (ImportField.Kind, cell => KindWords.Of(cell, []) is (ItemKind.Tech, _) or (_, false)),
        (ImportField.Priority, cell => Urgencies.Contains(WordForm.Of(cell))),
        (ImportField.Effort, cell => EffortUnits.Named(Period().Match(cell).Groups["unit"].Value) is not null),
        (ImportField.Link, cell => cell.StartsWith("https://", StringComparison.OrdinalIgnoreCase)),
    ];

    /// <summary>The field that all samples of the column fit; null where there is none.</summary>
    public static ImportField? Of(ColumnSurvey column) =>
        column.Samples.Count == 0
            ? null
            : Tests
                .Where(test => column.Samples.All(cell => test.Fits(cell)))
                .Select(test => (ImportField?)test.Field)
                .FirstOrDefault();

    [GeneratedRegex(@"^[0-9][0-9.,]*\s*(?<unit>\p{L}{1,12})$")]
    private static partial Regex Period();
}
