namespace ProductBalance.Domain.Roadmap;

/// <summary>Days between which something is expected: 8 chances in 10, not a promise.</summary>
public sealed record DayRange
{
    /// <summary>Makes a range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It ends before it begins.</exception>
    public DayRange(DateOnly from, DateOnly to)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        (From, To) = (from, to);
    }

    /// <summary>The early day.</summary>
    public DateOnly From { get; }

    /// <summary>The late day; the early one itself where the day is known.</summary>
    public DateOnly To { get; }
}
