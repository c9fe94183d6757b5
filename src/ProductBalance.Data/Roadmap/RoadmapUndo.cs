namespace ProductBalance.Data.Roadmap;

/// <summary>Puts a draft back as it was.</summary>
internal static class RoadmapUndo
{
    public static void Restore(RoadmapScene scene, RoadmapArrangement past)
    {
        var known = scene.Entries.ToDictionary(entry => entry.Id);
        var kept = past.Entries.Select(state => state.Id).ToHashSet();
        foreach (var entry in known.Values.Where(entry => !kept.Contains(entry.Id)))
        {
            scene.Remove(entry);
        }

        foreach (var state in past.Entries)
        {
            if (known.TryGetValue(state.Id, out var entry))
            {
                entry.Restore(state);
            }
            else
            {
                scene.Add(state);
            }
        }

        scene.Defaults.Display = past.Usual;
    }
}
