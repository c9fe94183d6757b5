using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Web.Published.Roadmap;

/// <summary>A roadmap as people read it who may never have seen the backlog behind it.</summary>
public static class RoadmapWords
{
    /// <summary>The headings beside each other; what was done stands below.</summary>
    public static IReadOnlyList<RoadmapHorizon> Ahead { get; } =
    [RoadmapHorizon.Now, RoadmapHorizon.Next, RoadmapHorizon.Later];

    public static string TitleOf(RoadmapCopy copy) => $"{copy.Product} roadmap";

    /// <summary>The changes from the first to the last of several versions that readers need to be told.</summary>
    public static IReadOnlyList<EntryChange> ToldOf(IReadOnlyList<RoadmapCopy> versions) =>
        [.. RoadmapDifference.Across(versions).Where(change => change.Kind != EntryChangeKind.Cleared)];

    public static string HeadingOf(RoadmapHorizon horizon) =>
        horizon switch
        {
            RoadmapHorizon.Now => "Now",
            RoadmapHorizon.Next => "Next",
            RoadmapHorizon.Later => "Later",
            _ => "Done",
        };

    /// <summary>What happened, in one word or two.</summary>
    public static string MarkOf(EntryChangeKind kind) =>
        kind switch
        {
            EntryChangeKind.New => "New",
            EntryChangeKind.Dropped => "Dropped",
            EntryChangeKind.Done or EntryChangeKind.Cleared => "Done",
            EntryChangeKind.Moved => "Moved",
            EntryChangeKind.Redated => "Other days",
            _ => "Reworded",
        };

    /// <summary>What differs, without the reason: "from Next to Now", "4–18 Dec 2026 instead of 9 Dec 2026".</summary>
    public static string FactsOf(EntryChange change) => string.Join("; ", Facts(change).Where(fact => fact.Length > 0));

    /// <summary>What happened and what differs: "Moved, from Next to Now".</summary>
    public static string Of(EntryChange change) =>
        FactsOf(change) is { Length: > 0 } facts ? $"{MarkOf(change.Kind)}, {facts}" : MarkOf(change.Kind);

    /// <summary>A change in one line of plain text, for feeds: "Moved: Guest checkout, from Next to Now – we were faster".</summary>
    public static string LineOf(EntryChange change)
    {
        var facts = FactsOf(change) is { Length: > 0 } known ? $", {known}" : "";
        var reason = change.Reason is null ? "" : $" – {change.Reason}";
        return $"{MarkOf(change.Kind)}: {change.Entry.Title}{facts}{reason}";
    }

    /// <summary>A text in quotation marks, those inside it as marks within marks.</summary>
    public static string Quoted(string text) => $"“{text.Replace('“', '‘').Replace('”', '’').Replace('"', '\'')}”";

    /// <summary>"4–18 Dec 2026".</summary>
    public static string Of(DayRange days) => Figures.Days(days.From, days.To);

    /// <summary>The day of a publication, which is told in the product's time zone and the same for all readers: 4 Dec 2026.</summary>
    public static string DayOf(DateTimeOffset publishedAt) => Figures.Day(DateOnly.FromDateTime(publishedAt.DateTime));

    /// <summary>A description for who has not opened it: "Version 3: 4 now, 7 next, 2 later."</summary>
    public static string SummaryOf(RoadmapCopy copy) =>
        $"Version {copy.Number}: {string.Join(", ", Ahead.Select(horizon => CountOf(copy, horizon)))}.";

    private static string CountOf(RoadmapCopy copy, RoadmapHorizon horizon) =>
        $"{copy.Entries.Count(entry => entry.Horizon == horizon)} {HeadingOf(horizon).ToLowerInvariant()}";

    private static IEnumerable<string> Facts(EntryChange change)
    {
        yield return change switch
        {
            { Kind: EntryChangeKind.New, After: { } entry } => $"under {HeadingOf(entry.Horizon)}",
            { Kind: EntryChangeKind.Dropped, Before: { } entry } => $"stood under {HeadingOf(entry.Horizon)}",
            { ChangesHorizon: true, Before: { } before, After: { } after } =>
                $"from {HeadingOf(before.Horizon)} to {HeadingOf(after.Horizon)}",
            { Kind: EntryChangeKind.Moved, After: { } after } => $"to another place under {HeadingOf(after.Horizon)}",
            _ => "",
        };
        yield return change.ChangesDays
            ? (change.Before?.Days, change.After?.Days) switch
            {
                ({ } before, { } after) => $"{Of(after)} instead of {Of(before)}",
                (null, { } after) => $"now {Of(after)}",
                _ => "no days any more",
            }
            : "";
        if (change is { Before: { } was, After: { } now })
        {
            yield return was.Title == now.Title ? "" : $"was called {Quoted(was.Title)}";
            yield return Rewording("outcome", was.Outcome, now.Outcome);
            yield return Rewording("parts", PartsOf(was), PartsOf(now));
            yield return ScoreChange(was.Score, now.Score);
        }
    }

    private static string Rewording(string what, string? before, string? after) =>
        before == after ? ""
        : after is null ? $"{what} not told any more"
        : before is null ? $"{what} now {Quoted(after)}"
        : $"{what} {Quoted(before)} → {Quoted(after)}";

    private static string? PartsOf(CopiedEntry entry) => entry.Parts.Count == 0 ? null : string.Join(", ", entry.Parts);

    private static string ScoreChange(double? before, double? after) =>
        (before, after) switch
        {
            ({ } was, { } now) when Figures.Number(was) != Figures.Number(now) =>
                $"score {Figures.Number(was)} → {Figures.Number(now)}",
            (null, { } now) => $"score now {Figures.Number(now)}",
            _ => "",
        };
}
