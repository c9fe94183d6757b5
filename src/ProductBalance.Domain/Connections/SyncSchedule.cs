namespace ProductBalance.Domain.Connections;

/// <summary>When a connection is synchronised next.</summary>
public static class SyncSchedule
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <summary>The time between two runs; null where nothing runs by itself.</summary>
    public static TimeSpan? IntervalOf(SyncRhythm rhythm) =>
        rhythm switch
        {
            SyncRhythm.QuarterHour => TimeSpan.FromMinutes(15),
            SyncRhythm.Hour => TimeSpan.FromHours(1),
            SyncRhythm.Day => Longest,
            _ => null,
        };

    /// <summary>
    /// The next run: an interval later, and after failures twice as long each time, but never longer than a day; not before
    /// the tracker takes requests again.
    /// </summary>
    /// <param name="rhythm">How often it is to run.</param>
    /// <param name="failures">Runs that failed since the last one that worked.</param>
    /// <param name="now">When the last run ended (UTC).</param>
    /// <param name="notBefore">From when the tracker takes requests again (UTC); null where it said nothing.</param>
    /// <returns>Null where nothing runs by itself.</returns>
    public static DateTimeOffset? Next(
        SyncRhythm rhythm,
        int failures,
        DateTimeOffset now,
        DateTimeOffset? notBefore = null
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegative(failures);
        if (IntervalOf(rhythm) is not { } interval)
        {
            return null;
        }

        var doublings = Math.Min(Math.Max(failures - 1, 0), 10); // a day is reached long before
        var next = now + TimeSpan.FromTicks(Math.Min(interval.Ticks << doublings, Longest.Ticks));
        return notBefore > next ? notBefore : next;
    }
}
