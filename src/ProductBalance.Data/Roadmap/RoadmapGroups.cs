using ProductBalance.Domain;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Data.Roadmap;

/// <summary>Joins entries of a draft, and parts them again.</summary>
internal static class RoadmapGroups
{
    /// <summary>Makes one entry of several, in the place of the first.</summary>
    /// <exception cref="DomainRuleException">The group would have too many items.</exception>
    public static void Join(RoadmapScene scene, IReadOnlyList<RoadmapEntry> entries, string title)
    {
        if (entries.Sum(entry => entry.Items.Count) > RoadmapEntry.MaxItems)
        {
            throw new DomainRuleException(
                "group-too-large",
                $"A group has at most {RoadmapEntry.MaxItems} items. Make two groups of them."
            );
        }

        foreach (var entry in entries.Skip(1))
        {
            scene.Remove(entry);
        }

        entries[0].Hold([.. entries.SelectMany(entry => entry.Items)]);
        entries[0].Describe(title, entries[0].Outcome);
    }

    /// <summary>Makes an entry of each item again, the first in the place of the group.</summary>
    public static void Part(RoadmapScene scene, RoadmapEntry group, DateTimeOffset at)
    {
        var items = group.Items;
        group.Hold([items[0]]);
        group.Describe(title: null, outcome: null);
        foreach (var item in items.Skip(1))
        {
            scene.Add(group.Horizon, [item], at).Show(group.Display);
        }
    }
}
