namespace ProductBalance.Data.Exchange.Reading;

/// <summary>The rows of one delimited file whose shape is known.</summary>
internal sealed class DelimitedSource(Func<Stream> open, TextEncoding encoding, char separator, ImportLimits limits)
{
    private int _nulsRemoved;
    private int _replacements;

    /// <summary>Looks through the whole file; null and a sentence where it cannot be imported.</summary>
    public TableFile? Survey(out string? refusal, bool? hasHeads = null)
    {
        var header = HeaderFinder.Find([.. AllRows().Take(HeaderFinder.RowsToCompare)], hasHeads);
        refusal = HeaderRefusal(header);
        if (header is null || refusal is not null)
        {
            return null;
        }

        var survey = TableSurvey.Of(header, RowsBelow(header), separator, limits.MaxRows);
        refusal = limits.RowCountRefusal(survey.RowCount);
        return refusal is not null
            ? null
            : new TableFile(survey, [.. Notes(header)], () => RowsBelow(header))
            {
                HasHeads = header.Line > 0,
                Otherwise = () => Survey(out _, hasHeads: header.Line == 0),
            };
    }

    private IEnumerable<TableRow> RowsBelow(TableRow header) => AllRows().SkipWhile(row => row.Line <= header.Line);

    /// <summary>Header and rows without the blank ones, Excel's hint and the line below the header of a Markdown table.</summary>
    private IEnumerable<TableRow> AllRows()
    {
        using var reader = new StreamReader(open(), encoding.Encoding);
        var tokenizer = new RowTokenizer(reader, separator, limits);
        while (tokenizer.Read() is { } row)
        {
            if (!row.IsBlank && !IsHint(row) && !IsRuler(row))
            {
                yield return row;
            }
        }

        (_nulsRemoved, _replacements) = (tokenizer.NulsRemoved, tokenizer.Replacements);
    }

    private static bool IsHint(TableRow row) =>
        row.Line == 1 && row.Cells[0].StartsWith(SeparatorFinder.HintStart, StringComparison.OrdinalIgnoreCase);

    private bool IsRuler(TableRow row) =>
        separator == '|' && row.Cells.All(cell => cell.AsSpan().Trim().Trim(':').TrimStart('-').IsEmpty);

    private string? HeaderRefusal(TableRow? header) =>
        header switch
        {
            null => "The file has no rows. It needs a header and at least one row.",
            { Refusal: { } fault } => fault,
            { Cells.Count: var count } when count > limits.MaxColumns => limits.TooManyColumns,
            _ => null,
        };

    private IEnumerable<string> Notes(TableRow header)
    {
        yield return $"Read as {encoding.Name}, {SeparatorName()}, {HeaderFinder.InWords(header, "line")}.";
        if (encoding.Note is { } note)
        {
            yield return note;
        }

        if (_nulsRemoved > 0)
        {
            yield return $"NUL characters removed from the text: {_nulsRemoved}.";
        }

        if (_replacements > 0)
        {
            yield return $"Characters that the file itself has lost (shown as �): {_replacements}.";
        }
    }

    private string SeparatorName() =>
        separator switch
        {
            ',' => "cells parted by commas",
            ';' => "cells parted by semicolons",
            '\t' => "cells parted by tabs",
            SeparatorFinder.None => "a single column",
            _ => $"cells parted by “{separator}”",
        };
}
