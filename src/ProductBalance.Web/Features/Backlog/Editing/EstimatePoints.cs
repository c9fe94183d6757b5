using ProductBalance.Domain.Estimates;

namespace ProductBalance.Web.Features.Backlog.Editing;

/// <summary>Reads the three fields of an estimate.</summary>
public static class EstimatePoints
{
    /// <summary>The estimate, or the sentence that says what is wrong; neither while all is empty.</summary>
    public static (Estimate? Estimate, string? Problem) Read(string low, string likely, string high)
    {
        if (
            !EstimateText.TryReadNumber(low, out var first)
            || !EstimateText.TryReadNumber(likely, out var middle)
            || !EstimateText.TryReadNumber(high, out var last)
        )
        {
            return (null, "Type numbers only, such as 8 or 12.5.");
        }

        return (first, middle, last) switch
        {
            (null, null, null) => (null, null),
            (null, { } only, null) => (Estimate.Of(only), null),
            ({ } a, { } b, { } c) => Estimate.Problem(a, b, c) is { } problem
                ? (null, problem)
                : (new Estimate(a, b, c), null),
            _ => (null, "Give likely alone, or all three figures."),
        };
    }
}
