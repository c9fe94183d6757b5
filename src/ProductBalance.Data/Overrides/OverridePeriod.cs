using ProductBalance.Domain;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Overrides;

/// <summary>How long an override may hold that is made or renewed today: one sprint of the product.</summary>
/// <param name="Today">Today, where the product lives.</param>
/// <param name="Longest">The latest day that can be its last: today is the first day of the sprint.</param>
public sealed record OverridePeriod(DateOnly Today, DateOnly Longest)
{
    public static OverridePeriod Of(ProductSettings settings, TimeProvider time)
    {
        var today = ProductClock.Today(time, settings.TimeZone);
        return new(today, today.AddDays(settings.Calendar.CalendarDays - 1));
    }

    /// <summary>What is wrong with a last day; nothing where none is stated.</summary>
    public IEnumerable<FieldProblem> Problems(DateOnly? lastDay)
    {
        if (lastDay < Today)
        {
            yield return new("lastDay", "This day has passed. Choose today or a later day.");
        }
        else if (lastDay > Longest)
        {
            yield return new(
                "lastDay",
                $"An override holds for one sprint at most, until {Longest:yyyy-MM-dd}. Choose that day or an earlier one; it can be renewed."
            );
        }
    }
}
