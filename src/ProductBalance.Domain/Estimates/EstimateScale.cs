namespace ProductBalance.Domain.Estimates;

/// <summary>How the values of an <see cref="Estimate"/> are spread between and beyond its three points.</summary>
public enum EstimateScale
{
    /// <summary>Above 0: two log-normal halves joined at the median (effort, counts, money).</summary>
    Positive,

    /// <summary>Any number: two normal halves joined at the median.</summary>
    Real,

    /// <summary>Within 0 and 1: two normal halves on the logit (probabilities, shares).</summary>
    Share,
}
