using ProductBalance.Data.Exchange.Conversion;
using ProductBalance.Data.Exchange.Mapping;

namespace ProductBalance.Data.Exchange;

/// <summary>How a file will be read: proposed by <see cref="ImportPlanner"/>, changed by people, used as it stands.</summary>
public sealed record ImportPlan
{
    public required ImportFormat Format { get; init; }

    /// <summary>One entry a column, in the order of the file.</summary>
    public required IReadOnlyList<ColumnMapping> Mapping { get; init; }

    public required ImportAnswers Answers { get; init; }

    /// <summary>Whether what people have changed of an item stays, rather than what the file says of it.</summary>
    public bool KeepsEdits { get; init; } = true;

    /// <summary>The import that mapping and answers were taken over from; null where they are guesses.</summary>
    public EarlierImport? AsIn { get; init; }

    /// <summary>
    /// The same plan with another field for one column. Where only one column can fill the field, the one that did before
    /// is not imported any more.
    /// </summary>
    public ImportPlan With(int column, ImportField field) =>
        this with
        {
            Mapping =
            [
                .. Mapping.Select(entry =>
                    entry.Column == column ? entry with { Field = field }
                    : entry.Field == field && !field.TakesSeveralColumns() ? entry with { Field = ImportField.Ignore }
                    : entry
                ),
            ],
        };
}
