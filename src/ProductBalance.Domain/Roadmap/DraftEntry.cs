namespace ProductBalance.Domain.Roadmap;

/// <summary>An entry with all that is known of it now, before anything is left out for an audience.</summary>
/// <param name="Entry">What people decided.</param>
/// <param name="Items">Its items that still exist, in order.</param>
/// <param name="Expected">When all of its open items are expected to be done; null where nobody can say.</param>
public sealed record DraftEntry(RoadmapEntry Entry, IReadOnlyList<DraftItem> Items, DayRange? Expected)
{
    /// <summary>Its items but for those that were dropped.</summary>
    public IReadOnlyList<DraftItem> Kept => field ??= [.. Items.Where(item => !item.IsDropped)];

    /// <summary>Whether all of it was dropped: the next version will lack it.</summary>
    public bool IsDropped => Kept.Count == 0;

    /// <summary>Whether all of its work is out.</summary>
    public bool IsDone => Kept.Count > 0 && Kept.All(item => item.IsReleased);

    /// <summary>When the last of its work came out (UTC); null while it is not done.</summary>
    public DateTimeOffset? DoneAt => IsDone ? Kept.Max(item => item.StatusSince) : null;

    /// <summary>Where readers find it.</summary>
    public RoadmapHorizon Horizon => IsDone ? RoadmapHorizon.Done : Entry.Horizon;

    /// <summary>What readers call it.</summary>
    public string Title => Entry.Title ?? First?.Title ?? "";

    /// <summary>What it shall change, in words; of a group only what somebody wrote.</summary>
    public string? Outcome => Entry.Outcome ?? (Entry.IsGroup ? null : First?.Outcome);

    /// <summary>The score of its item; a group has none, as scores do not add up.</summary>
    public double? Score => Entry.IsGroup ? null : First?.Score;

    /// <summary>
    /// When it is expected; the day itself once it is done. What stands under Later has no days before somebody put all of
    /// it into a sprint or the lane.
    /// </summary>
    public DayRange? Days =>
        IsDone ? DayOf(Kept.Max(item => item.StatusDay))
        : Entry.Horizon == RoadmapHorizon.Later && !Kept.All(item => item.IsCommitted || item.IsReleased) ? null
        : Expected;

    /// <summary>What one audience may read of it; null where it is not shown to them, or was dropped.</summary>
    public CopiedEntry? CopyFor(EntryDisplay display) =>
        display.IsListed && !IsDropped
            ? new(
                Entry.Key,
                Title,
                Horizon,
                display.Outcome ? Outcome : null,
                display.Score ? Rounded(Score) : null,
                display.Days ? Days : null,
                display.Parts && Entry.IsGroup ? [.. Kept.Select(item => item.Title)] : []
            )
            : null;

    private DraftItem? First => Items is [var first, ..] ? first : null;

    // Three digits are what people read; more would call each night's rescoring a change.
    private static double? Rounded(double? score)
    {
        if (score is not { } value || value == 0)
        {
            return score;
        }

        var unit = Math.Pow(10, Math.Floor(Math.Log10(Math.Abs(value))) - 2);
        return Math.Round(Math.Round(value / unit) * unit, 10);
    }

    private static DayRange DayOf(DateOnly day) => new(day, day);
}
