namespace ProductBalance.Data.Connections;

/// <summary>A connection as its card shows it.</summary>
/// <param name="Connection">The connection.</param>
/// <param name="Items">How many items came by it.</param>
/// <param name="Runs">Its latest runs, newest first.</param>
/// <param name="IsRunning">Whether it is being synchronised now.</param>
public sealed record ConnectionView(
    Connection Connection,
    int Items,
    IReadOnlyList<ConnectionRun> Runs,
    bool IsRunning
);
