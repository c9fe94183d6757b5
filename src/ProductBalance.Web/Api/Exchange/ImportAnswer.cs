using ProductBalance.Data.Exchange;
using ProductBalance.Data.Exchange.Storing;

namespace ProductBalance.Web.Api.Exchange;

/// <summary>An import, or what one would do.</summary>
public sealed record ImportAnswer
{
    /// <summary>Null for a dry run, which stores nothing.</summary>
    public required Guid? Id { get; init; }

    /// <summary>Null for a dry run.</summary>
    public required ImportState? State { get; init; }

    public required ImportFormat Format { get; init; }

    public required IReadOnlyList<ColumnAnswer> Mapping { get; init; }

    /// <summary>The earlier import of the same columns that the mapping was taken over from; null where it was guessed.</summary>
    public EarlierImport? MappingFrom { get; init; }

    public required CountsAnswer Counts { get; init; }

    /// <summary>The first problems; <see cref="ProblemCount"/> tells how many there are.</summary>
    public required IReadOnlyList<RowProblem> Problems { get; init; }

    public required int ProblemCount { get; init; }

    /// <summary>
    /// The first fields that stay as people have left them here, though the file says something else;
    /// <see cref="KeptCount"/> tells how many there are.
    /// </summary>
    public required IReadOnlyList<KeptField> Kept { get; init; }

    public required int KeptCount { get; init; }

    public static ImportAnswer Of(ImportPreview preview) =>
        new()
        {
            Id = null,
            State = null,
            Format = preview.Run.Plan.Format,
            Mapping = [.. preview.Run.Plan.Mapping.Select(column => new ColumnAnswer(column.Name, column.Field))],
            MappingFrom = preview.Run.Plan.AsIn,
            Counts = new(preview.Rows, preview.Created, preview.Updated, preview.Unchanged, preview.Refused),
            Problems = preview.Run.Problems,
            ProblemCount = preview.Run.ProblemCount,
            Kept = [.. preview.Kept.Take(ImportRun.MostProblems)],
            KeptCount = preview.Kept.Count,
        };

    public static ImportAnswer Of(ImportRun run) =>
        new()
        {
            Id = run.Id,
            State = run.State,
            Format = run.Format,
            Mapping = [.. run.Mapping.Select(column => new ColumnAnswer(column.Column, column.Field))],
            MappingFrom = run.AsIn,
            Counts = new(run.Rows, run.Created, run.Updated, run.Unchanged, run.Refused),
            Problems = run.Problems,
            ProblemCount = run.ProblemCount,
            Kept = run.Kept,
            KeptCount = run.KeptCount,
        };
}
