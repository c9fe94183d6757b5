using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Settings;
using ProductBalance.Domain.Waiting;

namespace ProductBalance.Data.Waiting;

/// <summary>
/// What “this sprint” means to waits and focus windows: the sprint of the product's calendar, and of an item in it all of
/// its expected effort.
/// </summary>
internal static class RunningSprint
{
    public static SprintDays Of(Product product, DateOnly today) => SprintDays.Around(today, product.Settings.Calendar);

    /// <summary>What the sprint holds of an item that stands, or stood before it waited, at a status.</summary>
    public static PlannedWork WorkOn(BacklogItem item, ItemStatus status, SprintDays sprint) =>
        new(status is ItemStatus.Planned or ItemStatus.InProgress ? DaysOf(item) : 0, sprint.End);

    /// <summary>Expected person-days of an item; 0 where nobody estimated them.</summary>
    public static double DaysOf(BacklogItem item) => item.Content.Effort?.On(EstimateScale.Positive).Mean ?? 0;
}
