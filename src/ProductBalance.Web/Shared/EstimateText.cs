using System.Globalization;
using System.Text.RegularExpressions;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact.Reading;

namespace ProductBalance.Web.Shared;

/// <summary>An estimate as one types it into a cell: "12", "8-16" or "8 12 16", with a decimal point or comma.</summary>
public static partial class EstimateText
{
    public const string Help = "Type one number, or low, likely and high as in 8 12 16.";

    public static string Of(Estimate? estimate) =>
        estimate is null ? ""
        : estimate.IsRange ? $"{Of(estimate.Low)} {Of(estimate.Likely)} {Of(estimate.High)}"
        : Of(estimate.Likely);

    /// <summary>A number with all digits that somebody can have typed.</summary>
    public static string Of(double? value) => value?.ToString("0.##########", CultureInfo.InvariantCulture) ?? "";

    /// <summary>
    /// Reads what was typed; two numbers are a range whose likely value lies in their middle, the geometric one above 0.
    /// </summary>
    /// <returns>Whether it was understood; an empty text is no estimate.</returns>
    public static bool TryRead(string text, out Estimate? estimate)
    {
        estimate = null;
        var parts = Separator().Split(text.Replace('−', '-')).Where(part => part.Length > 0).ToArray();
        var numbers = parts.Select(NumberOf).OfType<double>().ToArray();
        if (numbers.Length == parts.Length && Points(numbers) is [var low, var likely, var high])
        {
            estimate = Estimate.Problem(low, likely, high) is null ? new Estimate(low, likely, high) : null;
        }

        return estimate is not null || parts.Length == 0;
    }

    /// <summary>Reads a single number; an empty text is none.</summary>
    /// <returns>Whether it was understood.</returns>
    public static bool TryReadNumber(string text, out double? number)
    {
        var isRead = TryRead(text, out var estimate) && estimate is null or { IsRange: false };
        number = isRead ? estimate?.Likely : null;
        return isRead;
    }

    /// <summary>Reads a single number; an empty text is none.</summary>
    /// <returns>The sentence that says what is wrong; null where it was understood.</returns>
    public static string? ReadNumber(string text, bool isWhole, out double? number)
    {
        if (TryReadNumber(text, out number) && (!isWhole || number is null || double.IsInteger(number.Value)))
        {
            return null;
        }

        number = null;
        return $"“{text}” is no {(isWhole ? "whole number" : "number")}; type digits, as in 12.";
    }

    private static double[]? Points(double[] numbers) =>
        numbers switch
        {
            [var only] => [only, only, only],
            [var low, var high] => [low, Middle(low, high), high],
            [_, _, _] => numbers,
            _ => null,
        };

    // To a twentieth of the range or finer: more digits would only pretend.
    private static double Middle(double low, double high)
    {
        if (!(low < high))
        {
            return low;
        }

        var middle = low > 0 ? Math.Sqrt(low * high) : (low + high) / 2;
        var digits = 1 - (int)Math.Floor(Math.Log10(high - low));
        return digits is >= 0 and <= 15 ? Math.Round(middle, digits) : middle;
    }

    private static double? NumberOf(string text) =>
        text is ['-', .. var digits] ? -NumberText.Parse(digits) : NumberText.Parse(text);

    // A hyphen behind a digit parts two numbers; before one it is a sign.
    [GeneratedRegex(@"(?<=\d)-|(?<=\d)\s+-\s+|[\s·;/–]+")]
    private static partial Regex Separator();
}
