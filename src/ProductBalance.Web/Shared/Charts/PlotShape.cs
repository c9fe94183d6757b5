namespace ProductBalance.Web.Shared.Charts;

/// <summary>How figures are drawn.</summary>
public enum PlotShape
{
    /// <summary>A line through them, with a band for their ranges.</summary>
    Line,

    /// <summary>Marks, with a whisker for each range.</summary>
    Points,

    /// <summary>Bars beside those of other series.</summary>
    Bars,

    /// <summary>Bars that begin where they like, as in a waterfall.</summary>
    Steps,
}
