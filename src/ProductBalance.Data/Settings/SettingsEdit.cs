using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Settings;

/// <summary>An edit of a product's settings as a form makes it.</summary>
/// <param name="Origin">The settings that were loaded.</param>
/// <param name="Settings">What they have become.</param>
/// <param name="Reason">Why; asked for where the score model changes.</param>
public sealed record SettingsEdit(ProductSettings Origin, ProductSettings Settings, string? Reason = null);
