using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Domain.Rounds;

/// <summary>A raw input of a score model without money, such as RICE's reach.</summary>
/// <param name="Input">The model's input.</param>
public sealed record ModelQuantity(ScoreInput Input) : EstimatedQuantity($"inputs.{Input.Name}", Input.Label)
{
    /// <inheritdoc/>
    public override bool Fits(ItemContent content) => true;

    /// <inheritdoc/>
    public override Estimate? Read(ItemContent content) => content.Inputs.GetValueOrDefault(Input.Name)?.Estimate;

    /// <inheritdoc/>
    public override string UnitOf(ItemContent content) => Input.Unit;

    /// <inheritdoc/>
    public override string? Problem(ItemContent content, Estimate estimate) =>
        Input.Problem(estimate) ?? Input.OffScale(estimate);

    /// <inheritdoc/>
    public override ItemContent Write(ItemContent content, Estimate? estimate, string source)
    {
        var inputs = new Dictionary<string, ModelInput>(content.Inputs);
        inputs.Remove(Input.Name);
        if (estimate is not null)
        {
            inputs[Input.Name] = new(estimate, source);
        }

        return content with
        {
            Inputs = inputs,
        };
    }
}
