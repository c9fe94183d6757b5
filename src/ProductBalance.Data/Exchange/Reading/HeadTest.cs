using System.Text.RegularExpressions;
using ProductBalance.Data.Exchange.Mapping;

namespace ProductBalance.Data.Exchange.Reading;

/// <summary>Tells whether a row names columns, or is an item like those below it.</summary>
internal static partial class HeadTest
{
    // Two names are no accident; one word, such as "Story", may be the cell of an item.
    private const int EnoughNames = 2;

    public static bool IsHead(TableRow row, IReadOnlyList<TableRow> rows)
    {
        var below = rows.Where(other => other.Line > row.Line).ToList();
        var cells = row.Cells.Index().Where(cell => !string.IsNullOrWhiteSpace(cell.Item)).ToList();
        var names = cells.Count(cell => IsName(cell.Item) && !ComesAgain(cell, below));
        var values = cells.Count(cell => ComesAgain(cell, below) || (!IsName(cell.Item) && IsValue(cell, below)));
        return names >= EnoughNames
            || names > values
            || (names == values && (names > 0 || !IsList(cells.Count, below)));
    }

    // A column of titles alone: nothing tells them from a head but its word.
    private static bool IsList(int filled, List<TableRow> below) =>
        filled == 1 && below.Count > 0 && below.All(row => row.Cells.Count == 1);

    private static bool ComesAgain((int Index, string Item) cell, List<TableRow> below) =>
        below.Any(row =>
            row.Cell(cell.Index).AsSpan().Trim().Equals(cell.Item.AsSpan().Trim(), StringComparison.OrdinalIgnoreCase)
        );

    private static bool IsName(string cell)
    {
        var header = HeaderName.Of(cell);
        return HeaderWords.Find(header) is not null || header.Names.Any(FormatSignature.Knows);
    }

    private static bool IsValue((int Index, string Item) cell, List<TableRow> below) =>
        Measure().IsMatch(cell.Item)
        || Key().IsMatch(cell.Item)
        || (Phrase().IsMatch(cell.Item) && below.Any(row => row.Cell(cell.Index).Trim().Contains(' ')));

    // A number, a day or an amount with its unit.
    [GeneratedRegex(@"^\s*[-+€$£]?[0-9][0-9.,:/\s%€$£-]*(\p{L}{1,7}\s*)?$")]
    private static partial Regex Measure();

    [GeneratedRegex(@"^\s*(\p{L}[\p{L}0-9]{0,9}-[0-9]+|https?://\S+)\s*$")]
    private static partial Regex Key();

    // Three words or more; a form's columns are its questions.
    [GeneratedRegex(@"^\s*\S+\s+\S+\s+\S.*[^?:\s]\s*$")]
    private static partial Regex Phrase();
}
