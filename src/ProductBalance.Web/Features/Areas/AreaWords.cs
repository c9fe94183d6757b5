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

    public static string Of(PairingKind kind) => kind == PairingKind.Before ? "before" : "with";

    /// <summary>The backlog with the items of an area and its parts.</summary>
    public static string BacklogOf(string slug, string area, ItemKind kind) =>
        new BacklogFilter { Area = area, Kind = kind }.AppendTo(PageUrls.Backlog(slug));
}
