namespace ProductBalance.Domain.Roadmap;

/// <summary>What changed between two versions of a roadmap, as one audience may read them.</summary>
public static class RoadmapDifference
{
    /// <summary>
    /// The changes that make the second version of the first: as few as there can be, in the order of the second version,
    /// those that left last. Reasons are those that the second version gives.
    /// </summary>
    public static IReadOnlyList<EntryChange> Between(RoadmapCopy from, RoadmapCopy to) => Across([from, to]);

    /// <summary>The same from the first to the last of several versions, with the reasons of all those after the first.</summary>
    /// <param name="versions">At least one, in the order in which they were published.</param>
    public static IReadOnlyList<EntryChange> Across(IReadOnlyList<RoadmapCopy> versions)
    {
        ArgumentOutOfRangeException.ThrowIfZero(versions.Count);
        var changes = Changes(versions[0].Entries, versions[^1].Entries);
        return [.. changes.Select(change => change with { Reason = ReasonOf(change, versions.Skip(1)) })];
    }

    /// <summary>Makes the changes to the entries of a version.</summary>
    /// <param name="from">The entries of the first version, in order.</param>
    /// <param name="changes">What <see cref="Between"/> told.</param>
    /// <returns>The entries of the second version, in order.</returns>
    public static IReadOnlyList<CopiedEntry> Apply(IReadOnlyList<CopiedEntry> from, IReadOnlyList<EntryChange> changes)
    {
        var changed = changes.Select(change => change.Entry.Key).ToHashSet(StringComparer.Ordinal);
        var entries = from.Where(entry => !changed.Contains(entry.Key)).ToList();
        foreach (var change in changes.Where(change => change.After is not null).OrderBy(change => change.Place))
        {
            entries.Insert(change.Place, change.After!); // filtered
        }

        return entries;
    }

    private static IEnumerable<EntryChange> Changes(IReadOnlyList<CopiedEntry> first, IReadOnlyList<CopiedEntry> second)
    {
        var before = first.ToDictionary(entry => entry.Key, StringComparer.Ordinal);
        var after = second.Select(entry => entry.Key).ToHashSet(StringComparer.Ordinal);
        var still = StandStill(first, second);
        var here =
            from pair in second.Index()
            let earlier = before.GetValueOrDefault(pair.Item.Key)
            let kind = EntryChange.KindOf(earlier, pair.Item)
            where kind is not null || !still.Contains(pair.Item.Key)
            select new EntryChange(kind ?? EntryChangeKind.Moved, earlier, pair.Item, pair.Index);
        var gone =
            from entry in first
            where !after.Contains(entry.Key)
            select new EntryChange(EntryChange.KindOfLeaving(entry), entry, After: null, Place: 0);
        return here.Concat(gone);
    }

    // Entries that read the same and follow one another in both versions: all others moved.
    private static HashSet<string> StandStill(IReadOnlyList<CopiedEntry> first, IReadOnlyList<CopiedEntry> second)
    {
        var places = first.Index().ToDictionary(pair => pair.Item.Key, StringComparer.Ordinal);
        var same = second
            .Where(entry => places.TryGetValue(entry.Key, out var pair) && pair.Item == entry)
            .Select(entry => entry.Key)
            .ToList();
        var run = LongestRun.Of([.. same.Select(key => places[key].Index)]);
        return run.Select(place => same[place]).ToHashSet(StringComparer.Ordinal);
    }

    private static string? ReasonOf(EntryChange change, IEnumerable<RoadmapCopy> versions)
    {
        var reasons = versions
            .Select(version => version.Reasons.GetValueOrDefault(change.Entry.Key))
            .OfType<string>()
            .Distinct()
            .ToList();
        return reasons.Count == 0 ? null : string.Join("; ", reasons);
    }
}
