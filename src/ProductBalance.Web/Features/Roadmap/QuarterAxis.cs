using System.Globalization;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Web.Features.Roadmap;

/// <summary>Four quarters beside one another, from the one of a day, and where days lie on them.</summary>
public sealed class QuarterAxis
{
    private const int Quarters = 4;

    private readonly Quarter _first;

    public QuarterAxis(DateOnly today) => _first = Quarter.Of(today);

    /// <summary>The first day.</summary>
    public DateOnly Start => _first.Start;

    /// <summary>The day after the last.</summary>
    public DateOnly End => _first.Later(Quarters).Start;

    /// <summary>The names of the quarters: Q4 2026.</summary>
    public IEnumerable<string> Names => Enumerable.Range(0, Quarters).Select(later => _first.Later(later).ToString());

    /// <summary>Left edge and width of a range, as CSS; null where it lies outside.</summary>
    public string? StyleOf(DayRange days) =>
        days.To < Start || days.From >= End
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"left: {Share(days.From):0.##}%; width: {Share(days.To.AddDays(1)) - Share(days.From):0.##}%"
            );

    /// <summary>Where a day lies, as CSS.</summary>
    public string StyleOf(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"left: {Share(day):0.##}%");

    private double Share(DateOnly day) =>
        100.0
        * Math.Clamp(day.DayNumber - Start.DayNumber, 0, End.DayNumber - Start.DayNumber)
        / (End.DayNumber - Start.DayNumber);
}
