namespace ProductBalance.Data.Activity;

/// <summary>Tells of each commit of this process, before the command that made it answers.</summary>
public sealed class ChangeSignal
{
    /// <summary>Raised after each commit: the change feed has something to read.</summary>
    public event Action? Raised;

    /// <summary>
    /// Raised with the kind of each change, for what must be so before anybody is told that it was done. Handlers are short
    /// and do not throw.
    /// </summary>
    public event Action<string>? Committed;

    public void Raise(string kind)
    {
        Committed?.Invoke(kind);
        Raised?.Invoke();
    }
}
