using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;

namespace ProductBalance.Domain.Rounds;

/// <summary>An input of a value driver, such as the visits a month; for items whose driver asks for it.</summary>
/// <param name="Input">The driver's input.</param>
public sealed record DriverQuantity(DriverInput Input) : EstimatedQuantity($"impact.driver.{Input.Name}", Input.Label)
{
    /// <inheritdoc/>
    public override bool Fits(ItemContent content) =>
        content.Impact.Driver is { Type: var type } && ValueDriver.Of(type).Inputs.Contains(Input);

    /// <inheritdoc/>
    public override Estimate? Read(ItemContent content) => Stated(content)?.Estimate;

    /// <inheritdoc/>
    public override string UnitOf(ItemContent content) => Stated(content)?.Unit ?? Input.Unit;

    /// <inheritdoc/>
    public override string? Problem(ItemContent content, Estimate estimate) =>
        EstimateScales.Problem(estimate, Input.Scale);

    /// <inheritdoc/>
    public override ItemContent Write(ItemContent content, Estimate? estimate, string source)
    {
        var driver =
            content.Impact.Driver ?? throw new ArgumentException("The item has no value driver.", nameof(content));
        var inputs = new Dictionary<string, SourcedEstimate>(driver.Inputs);
        inputs.Remove(Input.Name);
        if (estimate is not null)
        {
            inputs[Input.Name] = new(estimate, Stated(content)?.Unit, source);
        }

        return content with
        {
            Impact = content.Impact with { Driver = driver with { Inputs = inputs } },
        };
    }

    private SourcedEstimate? Stated(ItemContent content) => content.Impact.Driver?.Inputs.GetValueOrDefault(Input.Name);
}
