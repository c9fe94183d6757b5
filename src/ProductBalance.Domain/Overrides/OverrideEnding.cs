namespace ProductBalance.Domain.Overrides;

/// <summary>How an override came to its end.</summary>
public enum OverrideEnding
{
    /// <summary>Its last day passed and nobody renewed it.</summary>
    Expired,

    /// <summary>Somebody ended it before its last day.</summary>
    EndedEarly,

    /// <summary>The same item was moved again.</summary>
    Replaced,
}
