namespace ProductBalance.Data.Exchange.Conversion;

/// <summary>What a confidence without a percent sign means. With the sign it is a percentage in any case.</summary>
public enum ConfidenceScale
{
    /// <summary>At most 1 is a share, above is a percentage.</summary>
    Mixed,

    /// <summary>0.8 is 80 %.</summary>
    Share,

    /// <summary>80 is 80 %, and 1 is 1 %.</summary>
    Percent,

    /// <summary>1 to 10, as ICE has it; taken as it stands.</summary>
    Points,
}
