using ProductBalance.Domain.Connections;

namespace ProductBalance.Data.Connections;

/// <summary>A connection in the hands of whoever uses it.</summary>
/// <param name="Connection">As it was when it was taken.</param>
/// <param name="Token">The token of the tracker; null where the key that it was encrypted with is gone.</param>
/// <param name="At">When it was taken (UTC).</param>
public sealed record ClaimedConnection(Connection Connection, string? Token, DateTimeOffset At)
{
    public ConnectionSettings Settings => Connection.Settings;

    // A record would write its token wherever it is logged.
    public override string ToString() => Settings.Name;
}
