using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Waiting;

namespace ProductBalance.Domain.Roadmap;

/// <summary>
/// Why an entry differs from the version before, as far as the data says. The words name causes and no figures, days or
/// notes, so that any audience which sees the change may read them.
/// </summary>
public static class ChangeReasons
{
    private static readonly (Func<EntryBasis, EntryBasis, bool> Applies, string Words)[] Causes =
    [
        ((before, after) => WaitOf(before) is not null && WaitOf(after) is null, "it waits no longer"),
        ((before, after) => !HasBegun(before) && HasBegun(after), "work on it has begun"),
        ((before, after) => !IsInSprint(before) && IsInSprint(after), "it is planned for a sprint"),
        ((before, after) => IsInSprint(before) && !IsInSprint(after), "it is in no sprint any more"),
        (
            (before, after) => !before.Items.Select(item => item.Id).SequenceEqual(after.Items.Select(item => item.Id)),
            "its parts are others"
        ),
        ((before, after) => Differs(before, after, item => item.Effort), "its effort was estimated anew"),
        ((before, after) => Differs(before, after, item => item.Worth), "its impact was estimated anew"),
        ((before, after) => RankOf(after) < RankOf(before), "it stands higher in the order"),
        ((before, after) => RankOf(after) > RankOf(before), "other work comes before it"),
    ];

    /// <summary>The reason of a change; null where the data does not say.</summary>
    /// <param name="kind">What happened to the entry.</param>
    /// <param name="before">What the version before rested on; null where the entry was not there.</param>
    /// <param name="after">What the new one rests on; null where the entry is gone.</param>
    public static string? Of(EntryChangeKind kind, EntryBasis? before, EntryBasis? after) =>
        kind switch
        {
            EntryChangeKind.Done => "its work is released",
            EntryChangeKind.Dropped => IsDropped(after) ? "it will not be done" : "it was taken off the roadmap",
            EntryChangeKind.New when after is not null => HasBegun(after) ? "work on it has begun"
            : IsInSprint(after) ? "it is planned for a sprint"
            : null,
            EntryChangeKind.Moved or EntryChangeKind.Redated when before is not null && after is not null => CauseOf(
                before,
                after
            ),
            _ => null,
        };

    private static string? CauseOf(EntryBasis before, EntryBasis after) =>
        WaitOf(after) is { } wait && WaitOf(before) != wait
            ? $"it waits for {WaitReasons.InWords(wait)}"
            : Causes.FirstOrDefault(cause => cause.Applies(before, after)).Words;

    private static WaitReason? WaitOf(EntryBasis entry) =>
        entry.Items.FirstOrDefault(item => item.WaitsFor is not null)?.WaitsFor;

    private static bool HasBegun(EntryBasis entry) => entry.Items.Any(item => item.Status == ItemStatus.InProgress);

    private static bool IsInSprint(EntryBasis entry) => entry.Items.Any(item => item.IsInSprint);

    private static bool IsDropped(EntryBasis? entry) =>
        entry is not null && entry.Items.All(item => item.Status == ItemStatus.Dropped);

    private static bool Differs<T>(EntryBasis before, EntryBasis after, Func<ItemBasis, T> part) =>
        !before.Items.Select(part).SequenceEqual(after.Items.Select(part));

    // What is not ranked stands below all that is.
    private static int RankOf(EntryBasis entry) =>
        entry.Items.Select(item => item.Rank).Where(rank => rank > 0).DefaultIfEmpty(int.MaxValue).Min();
}
