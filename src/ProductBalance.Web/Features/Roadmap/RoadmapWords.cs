using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Web.Features.Roadmap;

/// <summary>A roadmap in words.</summary>
public static class RoadmapWords
{
    public static string NameOf(RoadmapAudience audience) =>
        audience switch
        {
            RoadmapAudience.Anyone => "Anyone",
            RoadmapAudience.Link => "Holders of a link",
            _ => "Signed-in people",
        };

    public static string NameOf(RoadmapView view) => view == RoadmapView.Board ? "Now, next, later" : view.ToString();

    /// <summary>What stands under a heading, for who sees an empty column.</summary>
    public static string MeaningOf(RoadmapHorizon horizon) =>
        horizon switch
        {
            RoadmapHorizon.Now => "What is being worked on, or is about to be.",
            RoadmapHorizon.Next => "What follows, in this order.",
            RoadmapHorizon.Later => "What is meant to be done, without days.",
            _ => "What was done since the last version.",
        };

    /// <summary>Days as a range that promises no more than it knows: 4 Dec – 18 Dec 2026.</summary>
    public static string DaysOf(DayRange? days) =>
        days is null ? "not sure yet"
        : days.From == days.To ? Figures.Day(days.From)
        : days.From.Year == days.To.Year ? $"{Figures.DayOfYear(days.From)} – {Figures.Day(days.To)}"
        : $"{Figures.Day(days.From)} – {Figures.Day(days.To)}";

    /// <summary>What happened to an entry: “moved from Later to Next, 4 Dec – 18 Dec 2026”.</summary>
    public static string Of(EntryChange change) =>
        change.Kind switch
        {
            EntryChangeKind.New => $"new under {change.Entry.Horizon}",
            EntryChangeKind.Dropped => "no longer on the roadmap",
            EntryChangeKind.Cleared => "done before, no longer listed",
            EntryChangeKind.Done => "done",
            EntryChangeKind.Moved when change.ChangesHorizon =>
                $"moved from {change.Before!.Horizon} to {change.Entry.Horizon}{NewDays(change)}", // horizons change between two
            EntryChangeKind.Moved => $"elsewhere under {change.Entry.Horizon}",
            EntryChangeKind.Redated => $"{DaysOf(change.Entry.Days)}, before: {DaysOf(change.Before!.Days)}", // so does what is redated
            _ => "worded anew",
        };

    private static string NewDays(EntryChange change) =>
        change is { ChangesDays: true, After.Days: { } days } ? $", {DaysOf(days)}" : "";
}
