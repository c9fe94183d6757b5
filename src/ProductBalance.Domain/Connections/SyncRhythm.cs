namespace ProductBalance.Domain.Connections;

/// <summary>How often a connection looks for news; see <see cref="SyncSchedule"/>.</summary>
public enum SyncRhythm
{
    /// <summary>Only when somebody asks for it.</summary>
    Off,

    /// <summary>Every 15 minutes.</summary>
    QuarterHour,

    /// <summary>Every hour.</summary>
    Hour,

    /// <summary>Every 24 hours.</summary>
    Day,
}
