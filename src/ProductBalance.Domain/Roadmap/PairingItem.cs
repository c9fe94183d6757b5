using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Roadmap;

/// <summary>What pairing knows of an open item.</summary>
public sealed record PairingItem
{
    /// <summary>Identifies it.</summary>
    public required ItemId Id { get; init; }

    /// <summary>How people name it, such as PB-42.</summary>
    public required string Key { get; init; }

    /// <summary>Product initiative or tech request.</summary>
    public required ItemKind Kind { get; init; }

    /// <summary>The parts of the system that it touches.</summary>
    public required IReadOnlyList<string> Areas { get; init; }

    /// <summary>For when it is planned, by a sprint or the roadmap; null where nobody planned it.</summary>
    public RoadmapHorizon? When { get; init; }

    /// <summary>The number of the sprint that it stands in; null where it is in none.</summary>
    public int? Sprint { get; init; }

    /// <summary>Its place in the ranking, lane included; null for what is not ranked.</summary>
    public int? Place { get; init; }

    /// <summary>Expected effort in person-days, above 0; null where none is stated.</summary>
    public double? Effort { get; init; }

    /// <summary>Whether it is ready and waits for nothing, so that it could begin today.</summary>
    public bool CanStart { get; init; }
}
