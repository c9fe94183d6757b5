using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Exchange.Storing;

/// <summary>One import: which file, what became of its rows, and what is needed to take it back.</summary>
public sealed class ImportRun
{
    public const int FileNameMaxLength = 260;

    public required Guid Id { get; init; }

    public required ProductId ProductId { get; init; }

    public required Guid ActorId { get; init; }

    public required string FileName { get; init; }

    public required ImportFormat Format { get; init; }

    public required IReadOnlyList<ColumnChoice> Mapping { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>Renewed with each chunk: a run that no longer beats was killed.</summary>
    public required DateTimeOffset BeatAt { get; set; }

    public ImportState State { get; set; } = ImportState.Running;

    public int Rows { get; set; }

    public int Created { get; set; }

    public int Updated { get; set; }

    public int Refused { get; set; }

    /// <summary>The first problems; <see cref="ProblemCount"/> tells how many there are.</summary>
    public IReadOnlyList<RowProblem> Problems { get; set; } = [];

    public int ProblemCount { get; set; }

    /// <summary>The changes that it made, in the order of commits.</summary>
    public IReadOnlyList<long> Sequences { get; set; } = [];

    public Guid Version { get; private set; }
}
