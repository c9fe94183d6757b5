using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;

namespace ProductBalance.Domain.Rounds;

/// <summary>What the metric of an item will be after the change, in the metric's unit.</summary>
public sealed record TargetQuantity() : EstimatedQuantity("impact.target", "Target of the metric")
{
    /// <inheritdoc/>
    public override bool Fits(ItemContent content) => content.Impact.Metric is { Length: > 0 };

    /// <inheritdoc/>
    public override Estimate? Read(ItemContent content) => content.Impact.Target;

    /// <inheritdoc/>
    public override string UnitOf(ItemContent content) => content.Impact.Unit ?? "";

    /// <inheritdoc/>
    public override string? Problem(ItemContent content, Estimate estimate) =>
        EstimateScales.Problem(
            TargetScale.OnScale(estimate, content.Impact.Unit),
            TargetScale.Of(estimate, content.Impact.Unit)
        );

    /// <inheritdoc/>
    public override ItemContent Write(ItemContent content, Estimate? estimate, string source) =>
        content with
        {
            Impact = content.Impact with { Target = estimate },
        };
}
