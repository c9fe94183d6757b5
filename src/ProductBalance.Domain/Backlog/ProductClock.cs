namespace ProductBalance.Domain.Backlog;

/// <summary>The days of a product: which day it is where the product lives.</summary>
public static class ProductClock
{
    // Every zone sets its clocks by a multiple of this.
    private static readonly TimeSpan ShortestSkip = TimeSpan.FromMinutes(15);

    /// <summary>Today in a zone.</summary>
    /// <param name="time">Where the instant comes from.</param>
    /// <param name="timeZone">An IANA name.</param>
    /// <exception cref="TimeZoneNotFoundException">The name is not known on this machine.</exception>
    public static DateOnly Today(TimeProvider time, string timeZone) => DayOf(time.GetUtcNow(), timeZone);

    /// <summary>The day of an instant in a zone.</summary>
    public static DateOnly DayOf(DateTimeOffset instant, string timeZone) =>
        DateOnly.FromDateTime(
            TimeZoneInfo.ConvertTime(instant, TimeZoneInfo.FindSystemTimeZoneById(timeZone)).DateTime
        );

    /// <summary>The instant at which the next day starts.</summary>
    public static DateTimeOffset NextMidnight(DateTimeOffset now, string timeZone) =>
        StartOf(DayOf(now, timeZone).AddDays(1), timeZone);

    /// <summary>
    /// The instant at which a day starts (UTC). Where clocks are set at midnight, that moment is skipped, or comes twice and
    /// the first one counts.
    /// </summary>
    public static DateTimeOffset StartOf(DateOnly day, string timeZone)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(timeZone);
        var start = day.ToDateTime(TimeOnly.MinValue);
        while (zone.IsInvalidTime(start))
        {
            start += ShortestSkip;
        }

        var offset = zone.IsAmbiguousTime(start) ? zone.GetAmbiguousTimeOffsets(start).Max() : zone.GetUtcOffset(start);
        return new DateTimeOffset(start, offset).ToUniversalTime();
    }
}
