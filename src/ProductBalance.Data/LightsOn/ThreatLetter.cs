namespace ProductBalance.Data.LightsOn;

/// <summary>What is told of a threat or of the lane, and to whom.</summary>
internal sealed record ThreatLetter(IReadOnlyList<Guid> People, string Text);
