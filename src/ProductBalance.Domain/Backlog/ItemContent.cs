using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;

namespace ProductBalance.Domain.Backlog;

/// <summary>
/// All that people write about an item, in one value: forms edit a copy, history compares two, a merge joins three.
/// It may be half finished; the impact gate says what is missing.
/// </summary>
public sealed record ItemContent
{
    /// <summary>Longest title, in characters.</summary>
    public const int TitleMaxLength = 300;

    /// <summary>Longest description, in characters.</summary>
    public const int DescriptionMaxLength = 20_000;

    /// <summary>Longest name of an area, a label or a requester, in characters.</summary>
    public const int NameMaxLength = 100;

    /// <summary>Most areas, and most labels, of one item.</summary>
    public const int NamesMaxCount = 50;

    /// <summary>Product initiative or tech request.</summary>
    public required ItemKind Kind { get; init; }

    /// <summary>What is asked for, in one line.</summary>
    public required string Title { get; init; }

    /// <summary>The long text, in Markdown; empty where there is none.</summary>
    public string Description { get; init; } = "";

    /// <summary>The parts of the system that it touches.</summary>
    public IReadOnlyList<string> Areas { get; init; } = [];

    /// <summary>Free marks.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>The team that would do it.</summary>
    public TeamId? Team { get; init; }

    /// <summary>Person-days, on the Positive scale.</summary>
    public Estimate? Effort { get; init; }

    /// <summary>How many people can work on it at once; at most the team's size.</summary>
    public int PeopleAtOnce { get; init; } = 1;

    /// <summary>What somebody of the team must be able to do for it; null where anybody can.</summary>
    public string? Skill { get; init; }

    /// <summary>Whether it can be shown at a review; null where nobody said, and kind and size suggest it.</summary>
    public bool? Showable { get; init; }

    /// <summary>Stated costs beyond people's time, in the product's currency.</summary>
    public decimal Outlay { get; init; }

    /// <summary>What number will change, and what that is worth.</summary>
    public ImpactDraft Impact { get; init; } = new();

    /// <summary>Raw inputs of score models that do not use money; kept when the product changes its model.</summary>
    public IReadOnlyDictionary<string, ModelInput> Inputs { get; init; } = new Dictionary<string, ModelInput>();

    /// <summary>How the value depends on the day of release.</summary>
    public Urgency Urgency { get; init; } = Urgency.Steady;
}
