using ProductBalance.Data.Roadmap;
using ProductBalance.Domain.Roadmap;
using ProductBalance.Web.Published.Feedback;

namespace ProductBalance.Web.Published.Roadmap;

/// <summary>A version as a page shows it.</summary>
/// <param name="Copy">What its reader may read.</param>
/// <param name="Before">The number of the version before, for this reader; null for their first.</param>
/// <param name="Changes">What changed since that one, as far as readers need to be told.</param>
/// <param name="Versions">All that there are for this reader, the newest first.</param>
public sealed record OpenedRoadmap(
    RoadmapCopy Copy,
    int? Before,
    IReadOnlyList<EntryChange> Changes,
    IReadOnlyList<VersionLine> Versions
)
{
    /// <summary>What it shows of feedback; null where none is taken.</summary>
    public FeedbackSigns? Signs { get; init; }

    public bool IsNewest => Copy.Number == Versions[0].Number;

    /// <summary>Opens a version; null where there is none for its reader.</summary>
    /// <param name="visit">Who reads.</param>
    /// <param name="number">Which one; null for the newest.</param>
    public static async Task<OpenedRoadmap?> OpenAsync(RoadmapVisit visit, int? number = null)
    {
        var versions = await visit.VersionsAsync();
        var wanted = versions.FirstOrDefault(version => number is null || version.Number == number);
        if (wanted is null)
        {
            return null;
        }

        var before = versions.FirstOrDefault(version => version.Number < wanted.Number)?.Number;
        var range = await visit.RangeAsync(before ?? wanted.Number, wanted.Number);
        return range.Count == 0 ? null : new(range[^1], before, RoadmapWords.ToldOf(range), versions);
    }
}
