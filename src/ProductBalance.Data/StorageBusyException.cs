namespace ProductBalance.Data;

/// <summary>The database did not come free in time; nothing was written, and trying again is safe.</summary>
public sealed class StorageBusyException()
    : Exception("The database is busy. Nothing was saved yet and nothing is lost: try again in a moment.");
