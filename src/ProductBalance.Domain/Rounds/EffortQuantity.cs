using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;

namespace ProductBalance.Domain.Rounds;

/// <summary>The effort of an item, in person-days.</summary>
public sealed record EffortQuantity() : EstimatedQuantity("effort", "Effort")
{
    /// <inheritdoc/>
    public override bool Fits(ItemContent content) => true;

    /// <inheritdoc/>
    public override Estimate? Read(ItemContent content) => content.Effort;

    /// <inheritdoc/>
    public override string UnitOf(ItemContent content) => "person-days";

    /// <inheritdoc/>
    public override string? Problem(ItemContent content, Estimate estimate) =>
        EstimateScales.Problem(estimate, EstimateScale.Positive);

    /// <inheritdoc/>
    public override ItemContent Write(ItemContent content, Estimate? estimate, string source) =>
        content with
        {
            Effort = estimate,
        };
}
