namespace ProductBalance.Data.Activity;

/// <summary>What became of something that was to be sent.</summary>
public enum SendingState
{
    /// <summary>It waits for its time, for the first or for another attempt.</summary>
    Waiting,

    /// <summary>It was taken by the other side.</summary>
    Sent,

    /// <summary>There was nothing left to send, or nobody who may read it.</summary>
    Dropped,

    /// <summary>It failed too often.</summary>
    GivenUp,
}
