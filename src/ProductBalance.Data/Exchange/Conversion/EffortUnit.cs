namespace ProductBalance.Data.Exchange.Conversion;

/// <summary>What a plain number in an effort column counts. Hours and longer are of people's work.</summary>
public enum EffortUnit
{
    Days,
    StoryPoints,
    Seconds,
    Minutes,
    Hours,
    Weeks,
    Months,
}
