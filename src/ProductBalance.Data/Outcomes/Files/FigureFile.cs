using ProductBalance.Data.Exchange.Conversion;
using ProductBalance.Data.Exchange.Reading;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Outcomes.Files;

/// <summary>A file of figures with what its columns hold: proposed by their headers, changed by people.</summary>
public sealed record FigureFile
{
    private FigureFile() { }

    public required string Name { get; init; }

    public required FigureContent Content { get; init; }

    public required TableFile Table { get; init; }

    /// <summary>The columns by what they hold.</summary>
    public required IReadOnlyDictionary<FigureField, int> Columns { get; init; }

    /// <summary>The team of rows that name none; null for no team.</summary>
    public TeamId? Team { get; init; }

    /// <summary>The kind of rows that name none.</summary>
    public ItemKind Kind { get; init; } = ItemKind.Tech;

    /// <summary>How 03/04/2026 is meant.</summary>
    public DateOrder DateOrder { get; init; }

    /// <summary>Fields that it needs and no column holds.</summary>
    public IReadOnlyList<FigureField> Missing => [.. Content.Needed.Where(needed => !Columns.ContainsKey(needed))];

    public static FigureFile Of(string name, FigureContent content, TableFile table)
    {
        var columns = new Dictionary<FigureField, int>();
        foreach (var field in content.Needed.Concat(content.Possible))
        {
            if (FigureHeaders.Find(field, table.Columns) is { } column && !columns.ContainsValue(column))
            {
                columns[field] = column;
            }
        }

        return new()
        {
            Name = name,
            Content = content,
            Table = table,
            Columns = columns,
            DateOrder = AnswerGuesser.DateOrder([
                .. columns.Where(column => column.Key == FigureField.Day).Select(column => table.Columns[column.Value]),
            ]),
        };
    }

    /// <summary>The same file with another column for a field, or none.</summary>
    public FigureFile With(FigureField field, int? column)
    {
        var columns = new Dictionary<FigureField, int>(Columns);
        columns.Remove(field);
        if (column is { } held)
        {
            columns[field] = held;
        }

        return this with
        {
            Columns = columns,
        };
    }
}
