using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Reviews;

/// <summary>An item of the sprint as the review tells of it. It holds nothing that readers may not know.</summary>
public sealed record ReviewedItem
{
    /// <summary>Under which heading it stands.</summary>
    public required ReviewPart Part { get; init; }

    /// <summary>What was asked for, in one line.</summary>
    public required string Title { get; init; }

    /// <summary>Product initiative or tech request.</summary>
    public required ItemKind Kind { get; init; }

    /// <summary>What was prepared to say of it; empty where its title is enough.</summary>
    public string Sentence { get; init; } = "";

    /// <summary>Person-days that were planned for it in the sprint.</summary>
    public required double PlannedDays { get; init; }

    /// <summary>Person-days that it took; null where nobody wrote them down.</summary>
    public double? ActualDays { get; init; }

    /// <summary>What it promised, where it is tech work.</summary>
    public ImpactPromise? Promise { get; init; }

    /// <summary>For what it waits; null where it does not, or nobody said.</summary>
    public string? WaitsFor { get; init; }

    /// <summary>What it looks like.</summary>
    public ReviewPicture? Picture { get; init; }

    /// <summary>Where it can be seen, by https.</summary>
    public string? Link { get; init; }
}
