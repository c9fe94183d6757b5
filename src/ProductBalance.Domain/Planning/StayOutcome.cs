namespace ProductBalance.Domain.Planning;

/// <summary>What became of an item when its sprint was closed.</summary>
public enum StayOutcome
{
    /// <summary>It was released.</summary>
    Finished,

    /// <summary>It goes on in the next sprint.</summary>
    CarriedOver,

    /// <summary>It went back to the backlog.</summary>
    Returned,
}
