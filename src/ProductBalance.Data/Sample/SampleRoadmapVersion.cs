namespace ProductBalance.Data.Sample;

/// <summary>A version of the roadmap, for anyone and for members.</summary>
/// <param name="DaysAgo">When it was published.</param>
/// <param name="Note">What the publisher says about it.</param>
/// <param name="Put">What comes onto the roadmap or moves on it.</param>
/// <param name="Off">The local keys of what leaves it.</param>
/// <param name="Reasons">Why, by local key.</param>
public sealed record SampleRoadmapVersion(
    int DaysAgo,
    string Note,
    IReadOnlyList<SampleRoadmapEntry> Put,
    IReadOnlyList<string>? Off = null,
    IReadOnlyDictionary<string, string>? Reasons = null
);
