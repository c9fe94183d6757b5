namespace ProductBalance.Domain.Freshness;

/// <summary>Since when a field's estimate stands as it is, and by whom.</summary>
/// <param name="Field">The path of the field, as <see cref="EstimateFields"/> names it.</param>
/// <param name="Since">The day on which it was last set or found to be still right; of a baseline, the day it was measured on.</param>
/// <param name="SetById">Who did so.</param>
/// <param name="SetBy">The name that colleagues know them by.</param>
/// <param name="IsReminded">Whether its owner was told that it is out of date, since then.</param>
public sealed record EstimateAge(string Field, DateOnly Since, Guid SetById, string SetBy, bool IsReminded = false)
{
    /// <summary>Its age in days; 0 on the day itself.</summary>
    public int DaysOn(DateOnly today) => Math.Max(0, today.DayNumber - Since.DayNumber);

    /// <summary>Whether it is so old that somebody should look at it again.</summary>
    /// <param name="today">Today in the product's time zone.</param>
    /// <param name="staleAfterDays">The age in days from which on an estimate is stale; a product's setting.</param>
    public bool IsStaleOn(DateOnly today, int staleAfterDays) => DaysOn(today) >= staleAfterDays;
}
