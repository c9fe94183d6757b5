using System.Text;

namespace ProductBalance.Domain.Tests.Support;

/// <summary>Rows of a CSV file by column name: quotes, doubled quotes and line breaks inside quotes.</summary>
internal static class CsvText
{
    public static IEnumerable<Dictionary<string, string>> Parse(string text)
    {
        var rows = Rows(text).ToList();
        return rows.Skip(1)
            .Where(row => row.Count == rows[0].Count)
            .Select(row => rows[0].Zip(row).ToDictionary(pair => pair.First, pair => pair.Second));
    }

    private static IEnumerable<List<string>> Rows(string text)
    {
        var (row, cell, quoted) = (new List<string>(), new StringBuilder(), false);
        foreach (var c in text.ReplaceLineEndings("\n"))
        {
            if (c == '"')
            {
                // A doubled quote closes and opens again, so both are kept here and become one at the end.
                cell.Append(c);
                quoted = !quoted;
            }
            else if (c is ',' or '\n' && !quoted)
            {
                row.Add(Unquoted(cell));
                cell.Clear();
                if (c == '\n')
                {
                    yield return row;
                    row = [];
                }
            }
            else
            {
                cell.Append(c);
            }
        }
    }

    private static string Unquoted(StringBuilder cell) =>
        cell.Length > 1 && cell[0] == '"' ? cell.ToString(1, cell.Length - 2).Replace("\"\"", "\"") : cell.ToString();
}
