namespace ProductBalance.Domain.Backlog;

/// <summary>Where an item stands between an idea and a measured outcome; see <see cref="StatusMachine"/>.</summary>
public enum ItemStatus
{
    /// <summary>Has not passed the impact gate; outside the ranking.</summary>
    Draft,

    /// <summary>Passed the gate and is ranked.</summary>
    Ready,

    /// <summary>Chosen for a sprint.</summary>
    Planned,

    /// <summary>Being worked on.</summary>
    InProgress,

    /// <summary>Held up for a named reason; goes back to where it came from.</summary>
    Waiting,

    /// <summary>Live; its outcome is still to be measured.</summary>
    Released,

    /// <summary>Its outcome was measured.</summary>
    Measured,

    /// <summary>Will not be done.</summary>
    Dropped,
}
