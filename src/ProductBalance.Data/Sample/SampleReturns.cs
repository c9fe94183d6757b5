namespace ProductBalance.Data.Sample;

/// <summary>A year of the sample before its backlog: what its teams cost, and what they released.</summary>
public sealed record SampleReturns
{
    private const string FileName = "sample-returns.json";

    public required IReadOnlyList<SampleRate> Rates { get; init; }

    /// <summary>In the order in which they get their numbers.</summary>
    public required IReadOnlyList<SampleItem> Releases { get; init; }

    /// <summary>The year that comes with the program.</summary>
    public static SampleReturns Load() => SampleFile.Read<SampleReturns>(FileName);
}
