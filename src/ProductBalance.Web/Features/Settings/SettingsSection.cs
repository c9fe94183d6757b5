using ProductBalance.Web.Features.Connections;

namespace ProductBalance.Web.Features.Settings;

/// <summary>One part of the settings, at an address of its own.</summary>
/// <param name="Key">Its name in the address.</param>
/// <param name="Title">What the list of sections says.</param>
/// <param name="Component">What shows it.</param>
public sealed record SettingsSection(string Key, string Title, Type Component)
{
    /// <summary>The sections in the order of the list; the first is what the settings open with.</summary>
    public static IReadOnlyList<SettingsSection> All { get; } =
    [
        new("product", "Product", typeof(ProductSection)),
        new("score-model", "Score model", typeof(ModelSection)),
        new("teams", "Teams and rates", typeof(TeamsSection)),
        new("people", "People and days off", typeof(PeopleSection)),
        new("mix", "Mix", typeof(MixSection)),
        new("defaults", "Driver defaults", typeof(DefaultsSection)),
        new("published", "Published pages", typeof(PublishedSection)),
        new("members", "Members", typeof(MembersSection)),
        new("tokens", "API tokens", typeof(TokensSection)),
        new("webhooks", "Webhooks", typeof(WebhooksSection)),
        new("connections", "Connections", typeof(ConnectionsSection)),
        new("sample", "Sample company", typeof(SampleSection)),
        new("about", "About", typeof(AboutSection)),
    ];
}
