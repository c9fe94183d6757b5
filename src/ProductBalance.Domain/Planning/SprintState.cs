namespace ProductBalance.Domain.Planning;

/// <summary>How far a sprint has come.</summary>
public enum SprintState
{
    /// <summary>It can be filled and moved freely.</summary>
    Planned,

    /// <summary>It has begun: whatever comes in or goes out now says why.</summary>
    Running,

    /// <summary>It is over and stays as it was.</summary>
    Closed,
}
