namespace ProductBalance.Domain.Returns;

/// <summary>What the returns say of the tech share.</summary>
public enum Recommendation
{
    /// <summary>Nothing yet: too little is known.</summary>
    None,

    /// <summary>Releases earn much more than the team costs: invest more in fundamentals.</summary>
    Raise,

    /// <summary>Keep the share.</summary>
    Stay,

    /// <summary>Releases do not earn what the team costs: pay the bills first.</summary>
    Lower,
}
