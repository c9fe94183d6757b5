namespace ProductBalance.Web.Features.Settings;

/// <summary>Counts what others changed while the settings are open: a new number means that lists are to be loaded again.</summary>
public sealed record SettingsRevision(int Number);
