using ProductBalance.Data.Json;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Data.Roadmap;

/// <summary>Everything that people decided of a roadmap's draft, at one moment.</summary>
/// <param name="Entries">All entries.</param>
/// <param name="Usual">What is shown where an entry says nothing else.</param>
public sealed record RoadmapArrangement(IReadOnlyList<EntryState> Entries, RoadmapDisplay Usual)
{
    /// <summary>Whether nothing is otherwise in another one.</summary>
    internal bool Matches(RoadmapArrangement other) => JsonColumn.Write(this) == JsonColumn.Write(other);
}
