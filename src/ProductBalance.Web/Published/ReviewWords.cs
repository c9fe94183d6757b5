using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Reviews;

namespace ProductBalance.Web.Published;

/// <summary>A review's figures and headings as readers read them, who may never have seen the product's backlog.</summary>
public static class ReviewWords
{
    public static string HeadingOf(ReviewPart part) =>
        part switch
        {
            ReviewPart.Shown => "To see",
            ReviewPart.Tech => "Tech work",
            ReviewPart.LightsOn => "To keep the lights on",
            ReviewPart.AlsoDone => "Also done",
            ReviewPart.Waiting => "What waits",
            _ => "Not finished",
        };

    public static string KindOf(ItemKind kind) => kind == ItemKind.Tech ? "tech" : "product";

    /// <summary>"build time 20 → 8 min".</summary>
    public static string Of(ImpactPromise promise)
    {
        var unit = promise.Unit is null ? "" : $" {promise.Unit}";
        return (promise.Baseline, promise.Target) switch
        {
            ({ } before, { } after) =>
                $"{promise.Metric} {Figures.Stated(before)} → {Figures.Stated(after.Likely)}{unit}",
            (null, { } after) => $"{promise.Metric} {Figures.Stated(after.Likely)}{unit}",
            _ => promise.Metric,
        };
    }

    /// <summary>"; measured 8 min", "; to be measured on 4 Dec 2026", or nothing.</summary>
    public static string OutcomeOf(ImpactPromise promise) =>
        promise switch
        {
            { Measured: { } value } =>
                $"; measured {Figures.Stated(value)}{(promise.Unit is { } unit ? $" {unit}" : "")}",
            { MeasureOn: { } day } => $"; to be measured on {Figures.Day(day)}",
            _ => "",
        };

    /// <summary>"Took 6.5 person-days, planned were 5".</summary>
    public static string EffortOf(ReviewedItem item) =>
        item.ActualDays is { } took
            ? $"Took {Days(took)}, planned were {Figures.Effort(item.PlannedDays)}"
            : $"Planned: {Days(item.PlannedDays)}";

    /// <summary>"its own figures (+3), time passed (−1)".</summary>
    public static string Of(IEnumerable<ShiftReason> reasons) =>
        string.Join(", ", reasons.Select(reason => $"{CauseOf(reason.Cause)} ({Signed(reason.Rise)})"));

    private static string CauseOf(ShiftCause cause) =>
        cause switch
        {
            ShiftCause.OwnFigures => "its own figures changed",
            ShiftCause.NewItems => "new items above",
            ShiftCause.ItemsLeft => "items above left",
            ShiftCause.OtherItems => "figures of other items changed",
            ShiftCause.Model => "another score model or other settings",
            ShiftCause.Time => "time passed",
            _ => "held by hand",
        };

    private static string Days(double days) =>
        $"{Figures.Effort(days)} {(Figures.Effort(days) == "1" ? "person-day" : "person-days")}";

    private static string Signed(int rise) => rise > 0 ? $"+{rise}" : $"−{-rise}";
}
