using System.Globalization;
using ProductBalance.Domain.Estimates;

namespace ProductBalance.Web.Shared;

/// <summary>An estimate as one types it into a cell: "12", "8-16" or "8 12 16", with a decimal point or comma.</summary>
public static class EstimateText
{
    public const string Help = "Type one number, or low, likely and high as in 8 12 16.";

    private static readonly char[] Separators = [' ', '\t', '\u00a0', '–', '-', '·', ';', '/'];

    public static string Of(Estimate? estimate) =>
        estimate is null ? ""
        : estimate.IsRange ? $"{Plain(estimate.Low)} {Plain(estimate.Likely)} {Plain(estimate.High)}"
        : Plain(estimate.Likely);

    /// <summary>Reads what was typed; two numbers are a range whose likely value lies at their geometric mean.</summary>
    /// <returns>Whether it was understood; an empty text is no estimate.</returns>
    public static bool TryRead(string text, out Estimate? estimate)
    {
        estimate = null;
        var parts = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var numbers = parts.Select(Number).ToArray();
        if (numbers.Any(number => number is null))
        {
            return false;
        }

        double[]? points = numbers switch
        {
            [] => null,
            [{ } only] => [only, only, only],
            [{ } low and > 0, { } high] => [low, Math.Round(Math.Sqrt(low * high), 1), high],
            [{ } low, { } likely, { } high] => [low, likely, high],
            _ => [1, 0, 0],
        };
        if (points is [var first, var middle, var last])
        {
            if (!(first <= middle && middle <= last))
            {
                return false;
            }

            estimate = new Estimate(first, middle, last);
        }

        return true;
    }

    private static string Plain(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    private static double? Number(string text) =>
        double.TryParse(text.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && double.IsFinite(number)
            ? number
            : null;
}
