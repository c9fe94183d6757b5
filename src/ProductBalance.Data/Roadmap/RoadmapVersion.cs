using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Data.Roadmap;

/// <summary>A published version. The row is written once; the database refuses to change it.</summary>
public sealed record RoadmapVersion
{
    /// <summary>Longest note, in characters.</summary>
    public const int NoteMaxLength = 1000;

    public required ProductId ProductId { get; init; }

    /// <summary>Counted per product, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>What the publisher says about it, to all audiences.</summary>
    public required string Note { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    public required string PublishedBy { get; init; }

    /// <summary>What it rested on, by which the next one tells why it differs. No reader gets to see it.</summary>
    public IReadOnlyList<EntryBasis> Basis { get; init; } = [];

    /// <summary>The version as one audience reads it.</summary>
    internal RoadmapCopy CopyOf(PublishedRoadmap copy) =>
        new(copy.Content.Product, Number, PublishedAt, Note, copy.Content.Entries) { Reasons = copy.Content.Reasons };
}
