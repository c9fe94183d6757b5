using ProductBalance.Data.Exchange.Reading;

namespace ProductBalance.Data.Exchange.Mapping;

/// <summary>Guesses which field each column fills, from its header first and from its cells where the header is mute.</summary>
internal sealed class ColumnGuesser(IReadOnlyList<ColumnSurvey> columns, FormatSignature? format)
{
    private readonly ImportField[] _fields = new ImportField[columns.Count];

    /// <summary>One mapping a column, in the order of the file.</summary>
    public IReadOnlyList<ColumnMapping> Guess()
    {
        foreach (var candidates in columns.Select(Named).OfType<Candidate>().GroupBy(candidate => candidate.Field))
        {
            Settle(candidates);
        }

        foreach (var column in columns.Where(column => !column.IsNamed))
        {
            if (CellGuess.Of(column) is { } field)
            {
                SettleByContent(field, () => column);
            }
        }

        SettleByContent(ImportField.Title, LikeliestTitle);
        SettleByContent(ImportField.ExternalKey, LikeliestKey);
        if (columns.All(column => !column.IsNamed))
        {
            SettleByContent(ImportField.Title, FirstWords);
            SettleByContent(ImportField.Description, FirstPhrases);
        }

        return [.. columns.Select((column, i) => new ColumnMapping(i, column.Name, _fields[i], column.Samples))];
    }

    private void Settle(IGrouping<ImportField, Candidate> candidates)
    {
        // Empty columns lose against filled ones: a tracker exports every field that it knows.
        var ordered = candidates.OrderBy(candidate => candidate.Column.Filled == 0).ThenBy(candidate => candidate.Rank);
        foreach (var candidate in TakesSeveral(candidates.Key) ? ordered : ordered.Take(1))
        {
            _fields[candidate.Column.Index] = candidate.Field;
        }
    }

    private Candidate? Named(ColumnSurvey column)
    {
        var header = HeaderName.Of(column.Name);
        if (FormatField(header) is { } special)
        {
            return new Candidate(column, special, Rank: -1);
        }

        // Azure DevOps draws a tree by columns: Title 1, Title 2 …
        if (IsAzure && header.Names[0].StartsWith("title ", StringComparison.Ordinal))
        {
            return new Candidate(column, ImportField.Title, Rank: 0);
        }

        return HeaderWords.Find(header) is var (field, rank) ? Fitting(column, field, rank) : null;
    }

    private bool TakesSeveral(ImportField field) =>
        field.TakesSeveralColumns() || (field == ImportField.Title && IsAzure);

    private ImportField? FormatField(HeaderName header)
    {
        var name = header.Names.FirstOrDefault(name => format?.Fields.ContainsKey(name) == true);
        return name is null ? null : format?.Fields[name];
    }

    // A header can be right and its cells something else: "Impact" is a number in one sheet and a sentence in another.
    private static Candidate? Fitting(ColumnSurvey column, ImportField field, int rank) =>
        field switch
        {
            ImportField.Impact when column.Filled > 0 && !column.IsMostlyNumbers => new(
                column,
                ImportField.ImpactText,
                rank
            ),
            ImportField.Title when rank > 0 && column.IsMostlyNumbers => null,
            _ => new(column, field, rank),
        };

    private void SettleByContent(ImportField field, Func<ColumnSurvey?> likeliest)
    {
        if (!_fields.Contains(field) && likeliest() is { } column)
        {
            _fields[column.Index] = field;
        }
    }

    private IEnumerable<ColumnSurvey> Unnamed => columns.Where(column => _fields[column.Index] == ImportField.Ignore);

    /// <summary>Phrases that hardly repeat, in most rows, and no essays.</summary>
    private ColumnSurvey? LikeliestTitle() =>
        Unnamed.FirstOrDefault(column =>
            column is { IsMostlyDistinct: true, MeanLength: > 5 and < 250 }
            && column.Filled * 2 > RowCount
            && column.Phrases * 2 > column.Filled
        );

    /// <summary>One word in every row, mostly with a digit, never twice; plain numbers only in front, where people number rows.</summary>
    private ColumnSurvey? LikeliestKey() =>
        Unnamed.FirstOrDefault(column =>
            column is { IsDistinct: true, Phrases: 0, Filled: > 1 }
            && column.Filled == RowCount
            && column.Samples.Count(sample => sample.Any(char.IsAsciiDigit)) * 2 > column.Samples.Count
            && (column.Index == 0 || column is { Numbers.Count: 0, Dates.Any: false })
        );

    // What nobody has named begins with what it is called, and goes on with what is meant.
    private ColumnSurvey? FirstWords() =>
        Unnamed.FirstOrDefault(column => column is { Filled: > 0, IsMostlyNumbers: false, Dates.Any: false });

    private ColumnSurvey? FirstPhrases() =>
        Unnamed.FirstOrDefault(column => column.Filled > 0 && column.Phrases * 2 > column.Filled);

    private int RowCount => columns.Max(column => column.Filled);

    private bool IsAzure => format?.Format == ImportFormat.AzureDevOps;

    private sealed record Candidate(ColumnSurvey Column, ImportField Field, int Rank);
}
