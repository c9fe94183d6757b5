using System.ComponentModel;
using ProductBalance.Data.Roadmap;

namespace ProductBalance.Web.Api.Roadmap;

/// <summary>The roadmap of a product, as its members see it.</summary>
public sealed record RoadmapAnswer
{
    [Description("The draft of the next version, by horizon, each in its order.")]
    public required IReadOnlyList<RoadmapEntryAnswer> Items { get; init; }

    [Description("What was published, the newest first.")]
    public required IReadOnlyList<RoadmapVersionAnswer> Versions { get; init; }

    public static RoadmapAnswer Of(RoadmapDetail detail) =>
        new()
        {
            Items = [.. detail.Entries.Where(draft => !draft.IsDropped).Select(RoadmapEntryAnswer.Of)],
            Versions = [.. detail.Versions.Select(RoadmapVersionAnswer.Of)],
        };
}
