namespace ProductBalance.Domain.Rounds;

/// <summary>How far an estimation round is.</summary>
public enum RoundState
{
    /// <summary>Everybody estimates, and sees nobody else's figures.</summary>
    Open,

    /// <summary>All answers lie on the table.</summary>
    Revealed,

    /// <summary>Every item is settled, or the round was ended.</summary>
    Closed,
}
