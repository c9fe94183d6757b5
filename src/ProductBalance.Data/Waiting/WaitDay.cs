using ProductBalance.Domain;
using ProductBalance.Domain.Waiting;

namespace ProductBalance.Data.Waiting;

/// <summary>On which days work can be expected to go on.</summary>
public static class WaitDay
{
    /// <summary>What is wrong with a day; nothing where it can be expected today.</summary>
    public static IEnumerable<FieldProblem> Problems(DateOnly until, DateOnly today)
    {
        if (until <= today)
        {
            yield return new("until", "This day has passed, or is today. Choose one after today.");
        }
        else if (until > today.AddDays(Wait.LongestDays))
        {
            yield return new(
                "until",
                $"A wait is expected to last a year at most. Choose a day up to {today.AddDays(Wait.LongestDays):yyyy-MM-dd}, or drop the item."
            );
        }
    }
}
