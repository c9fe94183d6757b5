using System.Globalization;

namespace ProductBalance.Domain.Returns;

/// <summary>Days of which returns are told, both ends included.</summary>
public sealed record ReturnPeriod
{
    private const int MonthsOfQuarter = 3;

    /// <summary>Makes a period.</summary>
    /// <param name="name">What people call it.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <exception cref="ArgumentOutOfRangeException">It ends before it begins.</exception>
    public ReturnPeriod(string name, DateOnly from, DateOnly to)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        (Name, From, To) = (name, from, to);
    }

    /// <summary>What people call it: Nov 2026, Q4 2026, a sprint's name.</summary>
    public string Name { get; }

    /// <summary>The first day.</summary>
    public DateOnly From { get; }

    /// <summary>The last day.</summary>
    public DateOnly To { get; }

    /// <summary>Each day, in order.</summary>
    public IEnumerable<DateOnly> Days =>
        Enumerable.Range(0, To.DayNumber - From.DayNumber + 1).Select(day => From.AddDays(day));

    /// <summary>The calendar month of a day.</summary>
    public static ReturnPeriod MonthOf(DateOnly day)
    {
        var from = new DateOnly(day.Year, day.Month, 1);
        return new(from.ToString("MMM yyyy", CultureInfo.InvariantCulture), from, from.AddMonths(1).AddDays(-1));
    }

    /// <summary>The calendar quarter of a day.</summary>
    public static ReturnPeriod QuarterOf(DateOnly day)
    {
        var number = ((day.Month - 1) / MonthsOfQuarter) + 1;
        var from = new DateOnly(day.Year, ((number - 1) * MonthsOfQuarter) + 1, 1);
        return new(
            string.Create(CultureInfo.InvariantCulture, $"Q{number} {day.Year}"),
            from,
            from.AddMonths(MonthsOfQuarter).AddDays(-1)
        );
    }

    /// <summary>Whether a day lies within it.</summary>
    public bool Contains(DateOnly day) => From <= day && day <= To;

    /// <summary>What of it has come by the end of a day; all of it where it is over.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It has not begun.</exception>
    public ReturnPeriod Until(DateOnly today) => today < To ? new(Name, From, today) : this;
}
