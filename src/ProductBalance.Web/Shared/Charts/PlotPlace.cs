namespace ProductBalance.Web.Shared.Charts;

/// <summary>A place along the axis.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="At">Where it stands, in any unit.</param>
public sealed record PlotPlace(string Label, double At)
{
    /// <summary>The label in the drawing: broken in two at the space or hyphen nearest to its middle.</summary>
    public IReadOnlyList<string> Lines
    {
        get
        {
            var breaks = Enumerable.Range(0, Label.Length).Where(at => Label[at] is ' ' or '-');
            var middle = breaks.OrderBy(at => Math.Abs((2 * at) + 1 - Label.Length)).FirstOrDefault(-1);
            return middle < 0 ? [Label] : [Label[..(middle + 1)].TrimEnd(), Label[(middle + 1)..]];
        }
    }

    /// <summary>Places at equal distances.</summary>
    public static IReadOnlyList<PlotPlace> Even(IEnumerable<string> labels) =>
        [.. labels.Select((label, index) => new PlotPlace(label, index))];

    /// <summary>Days, as far from one another as they are.</summary>
    public static IReadOnlyList<PlotPlace> Days(IEnumerable<DateOnly> days) =>
        [.. days.Select(day => new PlotPlace(Figures.Day(day), day.DayNumber))];
}
