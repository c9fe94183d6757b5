namespace ProductBalance.Domain.Settings;

/// <summary>When the returns say to invest in fundamentals, and how far.</summary>
public sealed record InvestmentTerms
{
    /// <summary>The proved return from which on releases earn much more than the team costs, above 1.</summary>
    public double Healthy { get; init; } = 3;

    /// <summary>The least tech share that is recommended, 0 to 1.</summary>
    public double Floor { get; init; } = 0.1;

    /// <summary>The greatest tech share that is recommended, 0 to 1.</summary>
    public double Ceiling { get; init; } = 0.5;
}
