using System.Text.Json;
using System.Text.Json.Serialization;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Web.Published.Roadmap;

/// <summary>A published roadmap for programs. <c>roadmap-1.schema.json</c> says what is in it, and is published too.</summary>
public static class RoadmapJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static byte[] Of(OpenedRoadmap roadmap, RoadmapVisit visit)
    {
        var copy = roadmap.Copy;
        var file = new File(
            visit.Absolute(RoadmapSchema.Address),
            visit.Absolute(visit.Urls.Newest),
            copy.Product,
            copy.Number,
            copy.PublishedAt.ToUniversalTime(),
            copy.Note,
            copy.Entries,
            [.. roadmap.Changes.Select(ChangeOf)],
            [.. roadmap.Versions.Select(one => new Version(one.Number, one.PublishedAt.ToUniversalTime(), one.Note))]
        );
        return JsonSerializer.SerializeToUtf8Bytes(file, Options);
    }

    private static Change ChangeOf(EntryChange change) =>
        new(
            change.Kind,
            change.Entry.Key,
            change.Entry.Title,
            change.Before?.Horizon,
            change.After?.Horizon,
            change.Reason
        );

    private sealed record File(
        [property: JsonPropertyName("$schema")] string Schema,
        string Page,
        string Product,
        int Version,
        DateTimeOffset PublishedAt,
        string Note,
        IReadOnlyList<CopiedEntry> Entries,
        IReadOnlyList<Change> Changes,
        IReadOnlyList<Version> Versions
    );

    private sealed record Change(
        EntryChangeKind Kind,
        string Key,
        string Title,
        RoadmapHorizon? From,
        RoadmapHorizon? To,
        string? Reason
    );

    private sealed record Version(int Number, DateTimeOffset PublishedAt, string Note);
}
