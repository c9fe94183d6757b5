using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Backlog;

/// <summary>What became of an edit.</summary>
/// <param name="Item">The item as it is stored now.</param>
/// <param name="Conflicts">
/// Fields that somebody else changed meanwhile to something else. When there are any, nothing was saved.
/// </param>
public sealed record EditOutcome(BacklogItem Item, IReadOnlyList<FieldConflict> Conflicts)
{
    public bool IsSaved => Conflicts.Count == 0;
}
