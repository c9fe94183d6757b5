using System.Globalization;
using ProductBalance.Domain.LightsOn;

namespace ProductBalance.Web.Features.LightsOn;

/// <summary>The time axis of the lane: from today to the last day that anything of it needs.</summary>
public sealed class LaneScale
{
    private const int MostTicks = 5;
    private readonly DateOnly _today;
    private readonly double _days;

    public LaneScale(IReadOnlyList<LaneOutlook> outlooks, DateOnly today)
    {
        _today = today;
        _days = Math.Max(7, outlooks.Select(outlook => Math.Max(DaysTo(outlook.Due), outlook.Completion)).Max() * 1.04);
        var step = 7 * (int)Math.Ceiling(_days / MostTicks / 7);
        Ticks = [.. Enumerable.Range(0, (int)(_days / step) + 1).Select(tick => today.AddDays(tick * step))];
    }

    /// <summary>Days that are named, at equal distances.</summary>
    public IReadOnlyList<DateOnly> Ticks { get; }

    /// <summary>Days from today to a day; below 0 where it has passed.</summary>
    public double DaysTo(DateOnly day) => day.DayNumber - _today.DayNumber;

    /// <summary>The place of a number of days from today, as a percentage for styles and drawings.</summary>
    public string Place(double days) => Css(Math.Clamp(days / _days, 0, 1));

    /// <summary>The width between two places.</summary>
    public string Width(double from, double to) => Css((Math.Clamp(to, 0, _days) - Math.Clamp(from, 0, _days)) / _days);

    private static string Css(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.##}%");
}
