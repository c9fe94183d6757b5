namespace ProductBalance.Data.Outcomes.Files;

/// <summary>What a column of a file of figures can hold.</summary>
public enum FigureField
{
    /// <summary>What was estimated, or the key of the measured item.</summary>
    Item,

    /// <summary>A measured value.</summary>
    Value,

    Day,

    /// <summary>Where a value comes from.</summary>
    Source,

    /// <summary>What was likely.</summary>
    Estimate,

    /// <summary>The lower end of a 90 % range.</summary>
    Low,

    /// <summary>Its upper end.</summary>
    High,

    /// <summary>What came of an estimate.</summary>
    Actual,

    /// <summary>For an improvement, what the metric was before.</summary>
    Baseline,

    Team,

    /// <summary>Product or tech work.</summary>
    Kind,
}
