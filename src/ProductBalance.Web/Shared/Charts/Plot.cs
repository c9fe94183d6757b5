namespace ProductBalance.Web.Shared.Charts;

/// <summary>What a chart shows: figures at places along an axis, with their ranges, and what to hold them against.</summary>
public sealed record Plot
{
    public required string Title { get; init; }

    /// <summary>What the picture says, in a sentence for those who do not see it.</summary>
    public required string Summary { get; init; }

    /// <summary>What the places are, such as Month: the header of the table's first column.</summary>
    public required string PlaceName { get; init; }

    public required IReadOnlyList<PlotPlace> Places { get; init; }

    /// <summary>Each with as many values as there are places.</summary>
    public required IReadOnlyList<PlotSeries> Series { get; init; }

    /// <summary>How a figure reads in the table.</summary>
    public required Func<double, string> Format { get; init; }

    /// <summary>How it reads beside the axis, where there is little room; as in the table where it is not told.</summary>
    public Func<double, string>? ShortFormat { get; init; }

    /// <summary>Levels to hold the figures against.</summary>
    public IReadOnlyList<PlotLine> Lines { get; init; } = [];

    /// <summary>Ranges to hold them against.</summary>
    public IReadOnlyList<PlotBand> Bands { get; init; } = [];
}
