namespace ProductBalance.Domain.Roadmap;

/// <summary>Makes of the draft what one audience would read.</summary>
public static class RoadmapComposer
{
    /// <summary>
    /// The entries that an audience would read, by horizon, each horizon in its order. What was done is told once: in the
    /// first version after it.
    /// </summary>
    /// <param name="drafts">All entries of the draft.</param>
    /// <param name="audience">Who reads.</param>
    /// <param name="usual">What the product shows where an entry says nothing else.</param>
    /// <param name="last">The newest version that this audience was given; null before the first.</param>
    public static IReadOnlyList<CopiedEntry> Compose(
        IEnumerable<DraftEntry> drafts,
        RoadmapAudience audience,
        RoadmapDisplay usual,
        RoadmapCopy? last
    ) =>
        [
            .. drafts
                .Where(draft => !WasTold(draft, last))
                .OrderBy(draft => draft.Horizon)
                .ThenBy(draft => draft.Entry.Place, StringComparer.Ordinal)
                .Select(draft => draft.CopyFor(usual.For(audience, draft.Entry.Display)))
                .OfType<CopiedEntry>(),
        ];

    /// <summary>Whether the newest version told already that an entry is done, or could have.</summary>
    public static bool WasTold(DraftEntry draft, RoadmapCopy? last) =>
        draft.DoneAt is { } doneAt
        && last is not null
        && (
            last.Entries.FirstOrDefault(entry => entry.Key == draft.Entry.Key) is { } known
                ? known.Horizon == RoadmapHorizon.Done
                : doneAt <= last.PublishedAt
        );
}
