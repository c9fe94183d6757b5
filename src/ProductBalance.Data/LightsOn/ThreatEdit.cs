using ProductBalance.Domain.LightsOn;

namespace ProductBalance.Data.LightsOn;

/// <summary>A threat stated anew.</summary>
/// <param name="Origin">What the form showed when it was opened, so that what others changed meanwhile is joined in.</param>
/// <param name="Report">What it says now.</param>
public sealed record ThreatEdit(ThreatReport Origin, ThreatReport Report);
