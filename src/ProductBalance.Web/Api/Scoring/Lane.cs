namespace ProductBalance.Web.Api.Scoring;

/// <summary>Which part of the list an item stands in.</summary>
public enum Lane
{
    /// <summary>Above all scores, by the day that a confirmed threat bites.</summary>
    LightsOn,

    /// <summary>In the order of scores.</summary>
    Ranked,
}
