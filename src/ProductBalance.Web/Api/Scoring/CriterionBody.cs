using ProductBalance.Web.Api.Estimates;

namespace ProductBalance.Web.Api.Scoring;

/// <summary>One criterion of a scorecard with an item's value.</summary>
public sealed record CriterionBody
{
    public string? Name { get; init; }

    /// <summary>How much a point of it counts.</summary>
    public double? Weight { get; init; }

    /// <summary>The item's points.</summary>
    public EstimateBody? Value { get; init; }

    /// <summary>Whether more of it is worse.</summary>
    public bool Cost { get; init; }
}
