namespace ProductBalance.Data.Activity;

/// <summary>Tells the open pages of this process whose inbox has something new.</summary>
public sealed class InboxSignal
{
    /// <summary>Raised with the people who were told something, by whichever process told them.</summary>
    public event Action<IReadOnlySet<Guid>>? Told;

    internal void Raise(IReadOnlySet<Guid> people) => Told?.Invoke(people);
}
