using ProductBalance.Data.Roadmap;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Roadmap;
using ProductBalance.Web.Features.Backlog.List;

namespace ProductBalance.Web.Features.Areas;

/// <summary>Words and addresses of the map.</summary>
public static class AreaWords
{
    /// <summary>“3 product items” or “1 tech request”.</summary>
    public static string CountOf(ItemKind kind, int count) =>
        (kind, count) switch
        {
            (ItemKind.Tech, 1) => "1 tech request",
            (ItemKind.Tech, _) => $"{count} tech requests",
            (_, 1) => "1 product item",
            _ => $"{count} product items",
        };

    /// <summary>“Now, sprint 4” or “Later”.</summary>
    public static string TimeOf(PlannedTime time) =>
        time.Sprint is { } sprint ? $"{time.Horizon}, sprint {sprint.Number}" : time.Horizon.ToString();

    /// <summary>“Now, sprint 4 · Q4 2026”, or with two quarters where it may be done in the one or the other.</summary>
    public static string TimeOf(PlannedTime time, DayRange? days) =>
        days is null ? TimeOf(time) : $"{TimeOf(time)} · {QuartersOf(days)}";

    private static string QuartersOf(DayRange days) =>
        (Quarter.Of(days.From), Quarter.Of(days.To)) switch
        {
            var (first, last) when first == last => $"{first}",
            var (first, last) => $"{first} – {last}",
        };

    public static string Of(PairingKind kind) => kind == PairingKind.Before ? "before" : "with";

    /// <summary>The backlog with the items of an area and its parts.</summary>
    public static string BacklogOf(string slug, string area, ItemKind kind) =>
        new BacklogFilter { Area = area, Kind = kind }.AppendTo(PageUrls.Backlog(slug));
}
