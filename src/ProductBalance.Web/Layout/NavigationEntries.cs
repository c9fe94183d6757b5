namespace ProductBalance.Web.Layout;

/// <summary>The pages of a product, in the order in which the navigation and the command list show them.</summary>
public static class NavigationEntries
{
    public static IReadOnlyList<NavigationEntry> Daily { get; } =
    [
        new("Backlog", PageUrls.Backlog),
        new("Sprints", PageUrls.Sprints),
        new("Lights on", PageUrls.LightsOn),
        new("Roadmap", PageUrls.Roadmap),
        new("Areas", PageUrls.Areas),
        new("Returns", PageUrls.Returns),
        new("Outcomes", PageUrls.Outcomes),
        new("Estimation rounds", PageUrls.Rounds),
        new("Activity", PageUrls.Activity),
    ];

    /// <summary>What is done now and then: in the command list only.</summary>
    public static IReadOnlyList<NavigationEntry> Seldom { get; } = [new("Import", PageUrls.Import)];

    public static IReadOnlyList<NavigationEntry> Occasional { get; } = [new("Settings", PageUrls.Settings)];
}
