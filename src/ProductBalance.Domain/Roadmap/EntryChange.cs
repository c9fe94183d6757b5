namespace ProductBalance.Domain.Roadmap;

/// <summary>How one entry differs between two versions, for one audience.</summary>
/// <param name="Kind">The weightiest of what happened; before and after tell the rest.</param>
/// <param name="Before">The entry in the first version; null where it was not there.</param>
/// <param name="After">The entry in the second version; null where it is not there.</param>
/// <param name="Place">Its place among all entries of the second version, from 0; of no meaning where it is not there.</param>
/// <param name="Reason">Why, in words; null where nobody said.</param>
public sealed record EntryChange(
    EntryChangeKind Kind,
    CopiedEntry? Before,
    CopiedEntry? After,
    int Place,
    string? Reason = null
)
{
    /// <summary>The entry as readers know it now, or knew it last.</summary>
    public CopiedEntry Entry => After ?? Before!; // one of the two is there

    /// <summary>Whether it stands under another heading than before.</summary>
    public bool ChangesHorizon => Before is not null && After is not null && Before.Horizon != After.Horizon;

    /// <summary>Whether it is expected on other days than before.</summary>
    public bool ChangesDays => Before is not null && After is not null && Before.Days != After.Days;

    /// <summary>What happened to an entry that is in the second version; null where it reads the same.</summary>
    internal static EntryChangeKind? KindOf(CopiedEntry? before, CopiedEntry after) =>
        before switch
        {
            _ when before == after => null,
            { Horizon: var horizon } when horizon == after.Horizon => before.Days == after.Days
                ? EntryChangeKind.Reworded
                : EntryChangeKind.Redated,
            _ when after.Horizon == RoadmapHorizon.Done => EntryChangeKind.Done,
            null => EntryChangeKind.New,
            _ => EntryChangeKind.Moved,
        };

    /// <summary>What happened to an entry that is not in the second version.</summary>
    internal static EntryChangeKind KindOfLeaving(CopiedEntry before) =>
        before.Horizon == RoadmapHorizon.Done ? EntryChangeKind.Cleared : EntryChangeKind.Dropped;
}
