namespace ProductBalance.Data.Activity;

/// <summary>Tells the senders of this process that there may be something to send.</summary>
public sealed class OutgoingSignal
{
    public event Action? Raised;

    public void Raise() => Raised?.Invoke();
}
