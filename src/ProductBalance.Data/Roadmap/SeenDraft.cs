namespace ProductBalance.Data.Roadmap;

/// <summary>Names exactly what somebody looked at, so that nobody publishes what they have not seen.</summary>
/// <param name="Number">The number that the version was to get.</param>
/// <param name="Fingerprint">Another text where an audience would get something else, or compares it with another version.</param>
public sealed record SeenDraft(int Number, string Fingerprint);
