namespace ProductBalance.Data.Connections;

/// <summary>Tells this process that a connection is to be synchronised, and that one was.</summary>
public sealed class SyncSignal
{
    public event Action? Asked;

    public event Action? Ended;

    public void Ask() => Asked?.Invoke();

    public void End() => Ended?.Invoke();
}
