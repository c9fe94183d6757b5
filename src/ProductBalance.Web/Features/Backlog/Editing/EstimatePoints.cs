using ProductBalance.Domain.Estimates;

namespace ProductBalance.Web.Features.Backlog.Editing;

/// <summary>Reads the three fields of an estimate.</summary>
public static class EstimatePoints
{
    /// <summary>The estimate, or the sentence that says what is wrong; neither while all is empty.</summary>
    public static (Estimate? Estimate, string? Problem) Read(string low, string likely, string high)
    {
        string[] texts = [low, likely, high];
        if (texts.FirstOrDefault(text => !EstimateText.TryReadNumber(text, out _)) is { } unread)
        {
            return (null, $"“{unread}” is no number; type digits, as in 8 or 12.5.");
        }

        return (Number(low), Number(likely), Number(high)) switch
        {
            (null, null, null) => (null, null),
            (null, { } only, null) => (Estimate.Of(only), null),
            ({ } a, { } b, { } c) => Estimate.Problem(a, b, c) is { } problem
                ? (null, problem)
                : (new Estimate(a, b, c), null),
            _ => (null, "Give likely alone, or all three figures."),
        };
    }

    private static double? Number(string text) => EstimateText.TryReadNumber(text, out var number) ? number : null;
}
