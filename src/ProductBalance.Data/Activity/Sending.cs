namespace ProductBalance.Data.Activity;

/// <summary>Something on its way out: when it is tried next, and what became of it.</summary>
public abstract class Sending
{
    /// <summary>When it is sent, or tried again, at the earliest; null where nothing is left to do.</summary>
    public required DateTimeOffset? NextAt { get; set; }

    /// <summary>Attempts that failed since it was made, or since somebody asked to send it again.</summary>
    public int Failures { get; private set; }

    public SendingState State { get; private set; }

    /// <summary>Whether it waits, and its time has come.</summary>
    public bool IsDue(DateTimeOffset now) => NextAt <= now;

    /// <summary>Keeps it from other processes for the length of a lease.</summary>
    public void Take(DateTimeOffset now) => NextAt = now + BackOff.Lease;

    /// <summary>Sends it, or sends it once more, from the beginning.</summary>
    public void StartAt(DateTimeOffset now) => (State, NextAt, Failures) = (SendingState.Waiting, now, 0);

    /// <summary>Nothing is left to do.</summary>
    public void End(SendingState state) => (State, NextAt) = (state, null);

    /// <summary>An attempt failed: it is tried again later, if it was not tried too often.</summary>
    public void Fail(DateTimeOffset now)
    {
        Failures++;
        if (BackOff.After(Failures) is { } wait)
        {
            NextAt = now + wait;
        }
        else
        {
            End(SendingState.GivenUp);
        }
    }
}
