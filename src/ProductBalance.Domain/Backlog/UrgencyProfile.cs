namespace ProductBalance.Domain.Backlog;

/// <summary>How an item's monthly value depends on time.</summary>
public enum UrgencyProfile
{
    /// <summary>The same whenever it is released.</summary>
    Steady,

    /// <summary>Falls evenly to nothing on a day.</summary>
    Fading,

    /// <summary>Ends on a day, whenever it was released.</summary>
    EndsOn,

    /// <summary>Only (or mostly) there when released by a day.</summary>
    Deadline,
}
