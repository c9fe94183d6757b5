namespace ProductBalance.Domain.LightsOn;

/// <summary>What became of a reported threat.</summary>
public enum ThreatState
{
    /// <summary>Waits for a second person; not in the lane.</summary>
    Reported,

    /// <summary>In the lane, above every score.</summary>
    Confirmed,

    /// <summary>A second person found no threat.</summary>
    FalseAlarm,

    /// <summary>The work is done.</summary>
    Resolved,
}
