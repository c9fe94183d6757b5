using ProductBalance.Domain.Impact;

namespace ProductBalance.Web.Features.Backlog;

/// <summary>An impact in a few words: CI time 38 → 14 min.</summary>
public static class ImpactWords
{
    public static string Of(ImpactDraft impact)
    {
        if (impact.Metric is not { } metric)
        {
            return impact.Statement ?? "";
        }

        var unit = impact.Unit is { Length: > 0 } given ? $" {given}" : "";
        return (impact.Baseline.Value, impact.Target) switch
        {
            ({ } baseline, { } target) =>
                $"{metric} {Figures.Stated(baseline)} → {Figures.Stated(target.Likely)}{unit}",
            (null, { } target) => $"{metric} → {Figures.Stated(target.Likely)}{unit}",
            ({ } baseline, null) => $"{metric}, today {Figures.Stated(baseline)}{unit}",
            _ => metric,
        };
    }
}
