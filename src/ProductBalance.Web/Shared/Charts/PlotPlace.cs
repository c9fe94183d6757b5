using System.Globalization;

namespace ProductBalance.Web.Shared.Charts;

/// <summary>A place along the axis.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="At">Where it stands, in any unit.</param>
public sealed record PlotPlace(string Label, double At)
{
    /// <summary>Places at equal distances.</summary>
    public static IReadOnlyList<PlotPlace> Even(IEnumerable<string> labels) =>
        [.. labels.Select((label, index) => new PlotPlace(label, index))];

    /// <summary>Days, as far from one another as they are.</summary>
    public static IReadOnlyList<PlotPlace> Days(IEnumerable<DateOnly> days) =>
        [.. days.Select(day => new PlotPlace(Figures.Day(day), day.DayNumber))];

    /// <summary>Months, by their first days: Nov 26.</summary>
    public static IReadOnlyList<PlotPlace> Months(IEnumerable<DateOnly> months) =>
        Even(months.Select(month => month.ToString("MMM yy", CultureInfo.InvariantCulture)));
}
