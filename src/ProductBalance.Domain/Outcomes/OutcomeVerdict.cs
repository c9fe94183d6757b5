namespace ProductBalance.Domain.Outcomes;

/// <summary>What became of a promise.</summary>
public enum OutcomeVerdict
{
    /// <summary>The measured value lies within the promised range, or is better than all of it.</summary>
    Hit,

    /// <summary>The effect showed, but the promised range was not reached.</summary>
    Partial,

    /// <summary>The effect did not show: at most a tenth of the likely improvement, or harm.</summary>
    Miss,

    /// <summary>Somebody said that it will not be measured, with a reason.</summary>
    NotMeasured,
}
