using ProductBalance.Data.Exchange.Writing;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Exchange.Conversion;

/// <summary>One row of a foreign backlog in our own terms, ready to become an item. Null is "the file does not say".</summary>
public sealed record ImportedRow
{
    /// <summary>The physical line in which the row begins.</summary>
    public required int Row { get; init; }

    /// <summary>One line, never blank, at most <see cref="ItemContent.TitleMaxLength"/> chars.</summary>
    public required string Title { get; init; }

    /// <summary>The other tool's key, trimmed; compared without case.</summary>
    public string? ExternalKey { get; init; }

    public string? Description { get; init; }

    public ItemKind Kind { get; init; }

    /// <summary>What is guessed from words rather than read from a column of its own.</summary>
    public IReadOnlySet<ImportField> Guesses { get; init; } = new HashSet<ImportField>();

    /// <summary>True unless the file says "product" or "tech" itself.</summary>
    public bool KindIsGuess => Guesses.Contains(ImportField.Kind);

    /// <summary>The status as the other tool has it.</summary>
    public string? StatusWord { get; init; }

    /// <summary>What the status word means; null where it is not known.</summary>
    public ImportedStage? Stage { get; init; }

    /// <summary>The priority as the other tool has it; the words of MoSCoW in one spelling.</summary>
    public string? Priority { get; init; }

    public IReadOnlyList<string> Areas { get; init; } = [];

    public IReadOnlyList<string> Labels { get; init; } = [];

    public string? Team { get; init; }

    public string? Requester { get; init; }

    /// <summary>The present sprint: of several, the last one that is filled.</summary>
    public string? Sprint { get; init; }

    /// <summary>What somebody of the team must be able to do.</summary>
    public string? Skill { get; init; }

    /// <summary>Whether it can be shown at a review.</summary>
    public bool? Showable { get; init; }

    /// <summary>Person-days, above 0.</summary>
    public double? EffortDays { get; init; }

    public double? StoryPoints { get; init; }

    /// <summary>Inputs of score models by their names in the API. A confidence is a share, in ICE 1 to 10.</summary>
    public IReadOnlyDictionary<string, double> ModelInputs { get; init; } = new Dictionary<string, double>();

    /// <summary>A sentence about the effect, for the sentence reader.</summary>
    public string? ImpactText { get; init; }

    /// <summary>Cells that name what must come first, by key or title, as written; <see cref="DependencyCheck"/> reads them.</summary>
    public IReadOnlyList<string> DependsOn { get; init; } = [];

    /// <summary>Cells that name what must come later.</summary>
    public IReadOnlyList<string> Blocks { get; init; } = [];

    /// <summary>Key of what this is a part of; its title where it has no key.</summary>
    public string? ParentKey { get; init; }

    public DateOnly? Created { get; init; }

    public DateOnly? Due { get; init; }

    public DateOnly? Closed { get; init; }

    public IReadOnlyList<string> Comments { get; init; } = [];

    /// <summary>Where the item lives in the other tool, as written.</summary>
    public string? Link { get; init; }

    /// <summary>All of it, from our own JSON; then the other properties do not count.</summary>
    internal ExportedItem? Whole { get; init; }

    /// <summary>The team that <see cref="Whole"/> names.</summary>
    internal ExportedTeam? WholeTeam { get; init; }

    /// <summary>By what the same item is found again, where the row comes from our own export.</summary>
    internal OwnKey? Own { get; init; }

    /// <summary>By what other rows of our own table refer to it, such as PB-42.</summary>
    internal string? OwnName { get; init; }

    /// <summary>What links between rows need; the texts of 100,000 rows would fill the memory.</summary>
    internal ImportedRow NamesOnly =>
        new()
        {
            Row = Row,
            Title = Title,
            ExternalKey = ExternalKey,
            DependsOn = DependsOn,
            Blocks = Blocks,
            Own = Own,
            OwnName = OwnName,
            Whole = Whole?.LinksOnly,
        };
}
