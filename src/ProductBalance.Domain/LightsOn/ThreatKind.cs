namespace ProductBalance.Domain.LightsOn;

/// <summary>What sort of threat can take the product down.</summary>
public enum ThreatKind
{
    /// <summary>A law, a contract, an authority.</summary>
    Legal,

    /// <summary>Something stops to work or is no longer safe.</summary>
    Technical,

    /// <summary>Customers or the market would leave.</summary>
    Product,
}
