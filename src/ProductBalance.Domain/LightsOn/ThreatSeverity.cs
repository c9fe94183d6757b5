namespace ProductBalance.Domain.LightsOn;

/// <summary>How bad it is when the threat bites.</summary>
public enum ThreatSeverity
{
    /// <summary>Some people are hit, there is a way around.</summary>
    Serious,

    /// <summary>A main part of the product stops.</summary>
    Severe,

    /// <summary>The product is down or must be taken down.</summary>
    Critical,
}
