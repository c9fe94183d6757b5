namespace ProductBalance.Web.Published;

/// <summary>How often readers without an account may ask for what has to be made. Settings under <c>Limits</c>.</summary>
public sealed class PublishedLimits
{
    /// <summary>Pages a minute for one address that were not kept in memory; those that were are not counted.</summary>
    public int PublishedPerAddress { get; init; } = 120;

    /// <summary>Forms with feedback an hour from one address.</summary>
    public int FeedbackPerAddress { get; init; } = 10;
}
