using System.Text.Json;

namespace ProductBalance.Data.Sample;

/// <summary>
/// A web shop with a backlog that is worth a look: what a new installation shows before there is anything of one's own.
/// Days are counted from the day it is loaded, so that it never ages.
/// </summary>
public sealed record SampleCompany
{
    private const string FileName = "sample-company.json";

    public required string Company { get; init; }

    public required SampleProduct Product { get; init; }

    public required IReadOnlyList<SampleArea> Areas { get; init; }

    public required IReadOnlyList<SampleTeam> Teams { get; init; }

    public required IReadOnlyList<SamplePerson> People { get; init; }

    /// <summary>In the order of the calendar.</summary>
    public required IReadOnlyList<SampleSprint> Sprints { get; init; }

    /// <summary>In the order in which they get their numbers.</summary>
    public required IReadOnlyList<SampleItem> Items { get; init; }

    /// <summary>In the order in which they were started.</summary>
    public required IReadOnlyList<SampleRound> Rounds { get; init; }

    /// <summary>The published versions of its roadmap, the first one first.</summary>
    public required IReadOnlyList<SampleRoadmapVersion> Roadmap { get; init; }

    /// <summary>The company that comes with the program.</summary>
    public static SampleCompany Load() => SampleFile.Read<SampleCompany>(FileName);

    /// <summary>Reads a file of the sample's form.</summary>
    /// <exception cref="JsonException">A member is unknown, missing, doubled or of the wrong type.</exception>
    public static SampleCompany Read(Stream json) => SampleFile.Read<SampleCompany>(json);
}
