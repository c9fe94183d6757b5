using ProductBalance.Data.Exchange.Conversion;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Exchange.Storing;

/// <summary>One import: which file, what became of its rows, and what is needed to take it back.</summary>
public sealed class ImportRun
{
    public const int FileNameMaxLength = 260;

    /// <summary>Problems that are listed; there may be more.</summary>
    public const int MostProblems = 500;

    public required Guid Id { get; init; }

    public required ProductId ProductId { get; init; }

    public required Guid ActorId { get; init; }

    public required string FileName { get; init; }

    public required ImportFormat Format { get; init; }

    public required IReadOnlyList<ColumnChoice> Mapping { get; init; }

    /// <summary>What people answered otherwise than it was guessed.</summary>
    public ChosenAnswers Answers { get; init; } = new();

    /// <summary>The import that mapping and answers were taken over from; null where they were guessed.</summary>
    public EarlierImport? AsIn { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>Renewed with each chunk: a run that no longer beats was killed.</summary>
    public required DateTimeOffset BeatAt { get; set; }

    public ImportState State { get; set; } = ImportState.Running;

    /// <summary>Rows read so far.</summary>
    public int Rows { get; set; }

    /// <summary>New items.</summary>
    public int Created { get; set; }

    /// <summary>Known items that say something else now.</summary>
    public int Updated { get; set; }

    /// <summary>Rows that became nothing, each with its reason.</summary>
    public int Refused { get; set; }

    /// <summary>Rows whose items said all of it already.</summary>
    public int Unchanged => Rows - Created - Updated - Refused;

    /// <summary>The first problems; <see cref="ProblemCount"/> tells how many there are.</summary>
    public IReadOnlyList<RowProblem> Problems { get; set; } = [];

    public int ProblemCount { get; set; }

    /// <summary>The first fields that stayed as people had left them; <see cref="KeptCount"/> tells how many there are.</summary>
    public IReadOnlyList<KeptField> Kept { get; set; } = [];

    public int KeptCount { get; set; }

    public Guid Version { get; private set; }
}
