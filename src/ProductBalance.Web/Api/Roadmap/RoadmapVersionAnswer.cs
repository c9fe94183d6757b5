using System.ComponentModel;
using ProductBalance.Data.Roadmap;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Web.Api.Roadmap;

/// <summary>A published version.</summary>
public sealed record RoadmapVersionAnswer
{
    [Description("The version, from 1.")]
    public required int Number { get; init; }

    [Description("When it was published, in UTC.")]
    public required DateTimeOffset PublishedAt { get; init; }

    [Description("What its publisher says about it.")]
    public required string Note { get; init; }

    [Description("For whom it was published.")]
    public required IReadOnlyList<RoadmapAudience> Audiences { get; init; }

    [Description("Whether it was taken back.")]
    public required bool Withdrawn { get; init; }

    public static RoadmapVersionAnswer Of(VersionView version) =>
        new()
        {
            Number = version.Number,
            PublishedAt = version.PublishedAt,
            Note = version.Note,
            Audiences = version.Audiences,
            Withdrawn = version.WithdrawnAt is not null,
        };
}
