namespace ProductBalance.Data.Activity;

/// <summary>Tells the change feed of this process that there is something to read.</summary>
public sealed class ChangeSignal
{
    /// <summary>Raised after each commit of this process.</summary>
    public event Action? Raised;

    public void Raise() => Raised?.Invoke();
}
