namespace ProductBalance.Data.Exchange.Conversion;

/// <summary>What becomes of a row whose key an earlier row of the file has.</summary>
public enum RepeatedKeys
{
    /// <summary>The later row is refused.</summary>
    Skip,

    /// <summary>The later row updates what the earlier one made.</summary>
    Update,
}
