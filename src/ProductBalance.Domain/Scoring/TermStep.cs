namespace ProductBalance.Domain.Scoring;

/// <summary>What a <see cref="Term"/> does to the total of the terms before it.</summary>
public enum TermStep
{
    /// <summary>Begins the total.</summary>
    Start,

    /// <summary>Is added to the total.</summary>
    Add,

    /// <summary>Is subtracted from the total.</summary>
    Subtract,

    /// <summary>Multiplies the total.</summary>
    Multiply,

    /// <summary>Divides the total.</summary>
    Divide,
}
