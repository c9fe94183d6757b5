using System.Globalization;
using ProductBalance.Domain.Impact;

namespace ProductBalance.Domain.Roadmap;

/// <summary>What an item shall change, as readers of a roadmap read it: CI time from 38 to 14 min.</summary>
public static class OutcomeSentence
{
    /// <summary>The outcome in words, with the likely target; null where the impact names no metric and target.</summary>
    public static string? Of(ImpactDraft impact) =>
        impact is { Metric: { } metric, Target: { } target }
            ? $"{metric}{From(impact.Baseline.Value)} to {Text(target.Likely)}{UnitOf(impact)}"
            : null;

    private static string From(double? baseline) => baseline is { } value ? $" from {Text(value)}" : "";

    private static string UnitOf(ImpactDraft impact) => impact.Unit is { Length: > 0 } unit ? $" {unit}" : "";

    private static string Text(double value) => value.ToString("#,0.####", CultureInfo.InvariantCulture);
}
