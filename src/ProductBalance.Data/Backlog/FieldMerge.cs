namespace ProductBalance.Data.Backlog;

/// <summary>The three-way merge of whatever people edit, once it is laid out as named fields with JSON values.</summary>
internal static class FieldMerge
{
    /// <summary>
    /// Joins my edit and theirs, both made from the same base. Where both changed a field to different values theirs
    /// stands in the result and the field is reported, so that nothing is overwritten in silence.
    /// </summary>
    public static (SortedDictionary<string, string> Merged, IReadOnlyList<FieldConflict> Conflicts) Join(
        IReadOnlyDictionary<string, string> origin,
        IReadOnlyDictionary<string, string> mine,
        IReadOnlyDictionary<string, string> theirs
    )
    {
        var merged = new SortedDictionary<string, string>(theirs.ToDictionary(), StringComparer.Ordinal);
        List<FieldConflict> conflicts = [];
        foreach (var field in origin.Keys.Union(mine.Keys).Union(theirs.Keys))
        {
            var (was, mineNow, theirsNow) = (
                origin.GetValueOrDefault(field),
                mine.GetValueOrDefault(field),
                theirs.GetValueOrDefault(field)
            );
            if (mineNow == was || mineNow == theirsNow)
            {
                continue;
            }

            if (theirsNow == was)
            {
                Set(merged, field, mineNow);
            }
            else
            {
                conflicts.Add(new FieldConflict(field, mineNow, theirsNow));
            }
        }

        return (merged, conflicts);
    }

    /// <summary>Sets a field, or takes it out.</summary>
    public static void Set(SortedDictionary<string, string> fields, string field, string? value)
    {
        if (value is null)
        {
            fields.Remove(field);
        }
        else
        {
            fields[field] = value;
        }
    }
}
