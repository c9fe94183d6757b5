namespace ProductBalance.Web.Shared.Charts;

/// <summary>A figure of a chart.</summary>
/// <param name="Value">The figure.</param>
/// <param name="Low">The lower end of its range; null with <paramref name="High"/> where none is known.</param>
/// <param name="High">The upper end.</param>
public sealed record PlotValue(double Value, double? Low = null, double? High = null)
{
    /// <summary>Where its bar begins; above or below 0 in a waterfall only.</summary>
    public double From { get; init; }

    /// <summary>Whether there is a range to show; ends that meet are none.</summary>
    public bool IsRange => Low < High;

    /// <summary>The lower end of its range; the figure itself where none is known.</summary>
    public double Lower => Low ?? Value;

    /// <summary>The upper end of its range; the figure itself where none is known.</summary>
    public double Upper => High ?? Value;

    /// <summary>What the table says, as the bar of a waterfall ends elsewhere than at its own figure.</summary>
    public double Stated => Value - From;
}
