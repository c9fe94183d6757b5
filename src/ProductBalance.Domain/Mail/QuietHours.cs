namespace ProductBalance.Domain.Mail;

/// <summary>A time of each day in which no mail is sent; it may last over midnight.</summary>
public sealed record QuietHours
{
    /// <summary>Makes quiet hours.</summary>
    /// <param name="from">The first moment of quiet.</param>
    /// <param name="to">The first moment after it.</param>
    /// <exception cref="ArgumentOutOfRangeException">They begin when they end.</exception>
    public QuietHours(TimeOnly from, TimeOnly to)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(from, to);
        (From, To) = (from, to);
    }

    /// <summary>The first moment of quiet.</summary>
    public TimeOnly From { get; }

    /// <summary>The first moment after it.</summary>
    public TimeOnly To { get; }

    /// <summary>How long it stays quiet; zero outside.</summary>
    /// <param name="time">The time of the day.</param>
    public TimeSpan Rest(TimeOnly time) => time.IsBetween(From, To) ? To - time : TimeSpan.Zero;
}
