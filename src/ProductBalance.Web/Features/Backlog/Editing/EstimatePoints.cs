using ProductBalance.Domain.Estimates;

namespace ProductBalance.Web.Features.Backlog.Editing;

/// <summary>Reads the three fields of an estimate.</summary>
public static class EstimatePoints
{
    /// <summary>The estimate, or the sentence that says what is wrong; neither while all is empty.</summary>
    public static (Estimate? Estimate, string? Problem) Read(string low, string likely, string high)
    {
        if (!TryNumber(low, out var first) || !TryNumber(likely, out var middle) || !TryNumber(high, out var last))
        {
            return (null, "Type numbers only, such as 8 or 12.5.");
        }

        return (first, middle, last) switch
        {
            (null, null, null) => (null, null),
            (null, { } only, null) => (Estimate.Of(only), null),
            ({ } a, { } b, { } c) when a <= b && b <= c => (new Estimate(a, b, c), null),
            ({ }, { }, { }) => (null, "The figures must rise: low, then likely, then high."),
            _ => (null, "Give likely alone, or all three figures."),
        };
    }

    private static bool TryNumber(string text, out double? number)
    {
        var isRead = EstimateText.TryRead(text, out var estimate) && estimate is null or { IsRange: false };
        number = isRead ? estimate?.Likely : null;
        return isRead;
    }
}
