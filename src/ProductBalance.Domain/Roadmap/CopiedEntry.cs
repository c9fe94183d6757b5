namespace ProductBalance.Domain.Roadmap;

/// <summary>What one audience may read of one entry. What is null was not published to it.</summary>
/// <param name="Key">Unguessable, and the same in all versions and for all audiences. It tells nothing of the item.</param>
/// <param name="Title">What readers call it.</param>
/// <param name="Horizon">Where it stands.</param>
/// <param name="Outcome">What it shall change, in words.</param>
/// <param name="Score">Its score by the product's model.</param>
/// <param name="Days">When it is expected to be done; also null where nobody can say yet.</param>
/// <param name="Parts">The titles of a group's items, in order; empty where they are not shown, or it is no group.</param>
public sealed record CopiedEntry(
    string Key,
    string Title,
    RoadmapHorizon Horizon,
    string? Outcome,
    double? Score,
    DayRange? Days,
    IReadOnlyList<string> Parts
)
{
    /// <summary>Whether readers of the two see no difference.</summary>
    public bool Equals(CopiedEntry? other) =>
        other is not null
        && Key == other.Key
        && Title == other.Title
        && Horizon == other.Horizon
        && Outcome == other.Outcome
        && Nullable.Equals(Score, other.Score)
        && Days == other.Days
        && Parts.SequenceEqual(other.Parts);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Key, Title, Horizon, Outcome, Score, Days, Parts.Count);
}
