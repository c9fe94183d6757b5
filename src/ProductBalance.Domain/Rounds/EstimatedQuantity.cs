using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Domain.Rounds;

/// <summary>One quantity that a round can estimate of every item: where it stands in an item, and what fits there.</summary>
/// <param name="Field">The path of the field, as history names it: "effort", "impact.target", "inputs.reach".</param>
/// <param name="Label">The name for people: "Effort".</param>
public abstract record EstimatedQuantity(string Field, string Label)
{
    /// <summary>Person-days.</summary>
    public static EstimatedQuantity Effort { get; } = new EffortQuantity();

    /// <summary>What the metric will be, in its unit.</summary>
    public static EstimatedQuantity Target { get; } = new TargetQuantity();

    /// <summary>What a product can ask for: effort and target, and the inputs of drivers or of its own score model.</summary>
    public static IReadOnlyList<EstimatedQuantity> ChoicesFor(ScoringContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return [Effort, Target, .. context.UsesMoney ? DriverQuantities() : ModelQuantities(context.Model)];
    }

    /// <summary>The quantity of a field; null where neither drivers nor the model know it.</summary>
    public static EstimatedQuantity? Find(string field, ScoreModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new[] { Effort, Target }
            .Concat(DriverQuantities())
            .Concat(ModelQuantities(model))
            .FirstOrDefault(quantity => quantity.Field == field);
    }

    /// <summary>Whether an item has a place for it.</summary>
    public abstract bool Fits(ItemContent content);

    /// <summary>What the item states; null where it states nothing.</summary>
    public abstract Estimate? Read(ItemContent content);

    /// <summary>The unit in which the item states it; money as <see cref="ValueDriver.Currency"/>.</summary>
    public abstract string UnitOf(ItemContent content);

    /// <summary>What keeps an estimate from standing there, as a sentence for its author; null when nothing does.</summary>
    public abstract string? Problem(ItemContent content, Estimate estimate);

    /// <summary>The item's content with the estimate in place.</summary>
    /// <param name="content">An item that it fits.</param>
    /// <param name="estimate">In the item's unit; null for none.</param>
    /// <param name="source">Where it comes from, for fields that keep a source.</param>
    public abstract ItemContent Write(ItemContent content, Estimate? estimate, string source);

    private static IEnumerable<EstimatedQuantity> DriverQuantities() =>
        ValueDriver.All.SelectMany(driver => driver.Inputs).Distinct().Select(input => new DriverQuantity(input));

    // Inputs with a few values only, as Wsjf's, have no range to estimate.
    private static IEnumerable<EstimatedQuantity> ModelQuantities(ScoreModel model) =>
        model.Inputs.Where(input => input.Choices.Count == 0).Select(input => new ModelQuantity(input));
}
