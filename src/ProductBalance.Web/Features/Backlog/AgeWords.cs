using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Freshness;

namespace ProductBalance.Web.Features.Backlog;

/// <summary>Ages of estimates in words.</summary>
public static class AgeWords
{
    /// <summary>How old an estimate is: today, 1 day, 120 days.</summary>
    public static string Of(EstimateAge age, DateOnly today) => InWords(age.DaysOn(today));

    /// <summary>How long ago a day is: today, 1 day old, 120 days old.</summary>
    public static string Since(DateOnly day, DateOnly today) =>
        today.DayNumber - day.DayNumber is > 0 and var days ? $"{InWords(days)} old" : "today";

    private static string InWords(int days) =>
        days switch
        {
            0 => "today",
            1 => "1 day",
            _ => $"{days:N0} days",
        };

    /// <summary>What is stale of a row: "Effort 120 days, baseline 95 days".</summary>
    public static string Of(IReadOnlyList<EstimateAge> stale, BacklogSnapshot snapshot) =>
        string.Join(
            ", ",
            stale.Select(age => $"{EstimateFields.LabelOf(age.Field)} {Of(age, snapshot.Context.Today)}")
        );
}
