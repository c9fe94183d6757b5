using System.Globalization;
using ProductBalance.Domain.Scoring.WhatIf;

namespace ProductBalance.Web.Features.Backlog.Panel;

/// <summary>The change of an input that swaps two items, as people read it: "Effort 20 → 18 person-days".</summary>
public static class SwapWords
{
    private const string Share = "share";

    public static string Of(Swap swap)
    {
        var (factor, unit) = swap.Unit == Share ? (100, "%") : (1, swap.Unit);
        var current = swap.Current.Likely * factor;
        return swap.Needed is { } needed
            ? $"{swap.Label} {Change(current, needed.Likely * factor)} {unit}".TrimEnd()
            : $"{swap.Label} {Figures.Number(current)} {unit}".TrimEnd() + ": no value that it can have";
    }

    // Rounded away from what it is now, to at least three digits and to a tenth of the change: what is shown is enough.
    private static string Change(double current, double needed)
    {
        var unit = Math.Min(UnitOf(Math.Max(Math.Abs(current), Math.Abs(needed)), 3), UnitOf(needed - current, 2));
        var enough = (needed > current ? Math.Ceiling(needed / unit) : Math.Floor(needed / unit)) * unit;
        return $"{Text(Math.Round(current / unit) * unit)} → {Text(enough)}";
    }

    // The last of so many digits: 3 of 92,000 end at 100.
    private static double UnitOf(double value, int digits) =>
        Math.Pow(10, Math.Floor(Math.Log10(Math.Abs(value))) - (digits - 1));

    private static string Text(double value) => value.ToString("#,0.############", CultureInfo.InvariantCulture);
}
