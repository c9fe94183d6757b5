using ProductBalance.Domain.Estimates;

namespace ProductBalance.Domain.Impact;

/// <summary>The part of the gate that the money models add: the improvement must turn into value.</summary>
public static class DriverGate
{
    /// <summary>The largest figure, and the largest value a month, that can be computed with.</summary>
    public const double LargestValue = 1e15;

    /// <summary>What is missing before the improvement turns into money; empty when it passes.</summary>
    /// <param name="draft">The impact.</param>
    /// <param name="defaults">The product's own figures by input name, which count where nothing else is said.</param>
    public static IEnumerable<FieldProblem> Check(ImpactDraft draft, IReadOnlyDictionary<string, double> defaults)
    {
        if (draft.Driver is not { } given)
        {
            return
            [
                new(
                    "impact.driver",
                    "Choose how the change becomes money, for example time saved or incidents avoided."
                ),
            ];
        }

        var driver = ValueDriver.Of(given.Type);
        List<FieldProblem> problems =
        [
            .. driver.Inputs.SelectMany(input => CheckInput(given, input, defaults)),
            .. CheckEffect(draft, given, driver),
            .. CheckBasis(given),
        ];
        return problems.Count > 0 ? problems : CheckSize(draft, given, driver, defaults);
    }

    private static IEnumerable<FieldProblem> CheckInput(
        DriverInputs given,
        DriverInput input,
        IReadOnlyDictionary<string, double> defaults
    )
    {
        var field = $"impact.driver.{input.Name}";
        if (given.Inputs.TryGetValue(input.Name, out var said) && Largest(said.Estimate) > LargestValue)
        {
            yield return new(field, "This figure is too large to compute with; check its unit.");
        }
        else if (ValueDriver.Read(given, input, defaults) is not { } stated)
        {
            yield return new(field, $"{input.Label} is missing. Give a figure, as a range if you can.");
        }
        else if (!IsPlainZero(stated.Estimate) && EstimateScales.Problem(stated.Estimate, input.Scale) is { } problem)
        {
            yield return new(field, problem);
        }
    }

    private static IEnumerable<FieldProblem> CheckEffect(ImpactDraft draft, DriverInputs given, ValueDriver driver)
    {
        if (given.EffectPerUnit is { } effect)
        {
            if (EstimateScales.Problem(effect.Estimate, EstimateScale.Real) is { } problem)
            {
                yield return new("impact.driver.effectPerUnit", problem);
            }
        }
        else if (driver.UsesImprovement && DriverUnits.Factor(driver.Kind, draft.Unit ?? "") is null)
        {
            yield return new(
                "impact.driver.effectPerUnit",
                $"This driver counts {driver.Quantity}, but the metric is in {draft.Unit}. Say how much one {draft.Unit} changes, with a source."
            );
        }
    }

    private static IEnumerable<FieldProblem> CheckBasis(DriverInputs given)
    {
        if (given.Type == DriverKind.Direct && string.IsNullOrWhiteSpace(given.Basis))
        {
            yield return new(
                "impact.driver.basis",
                "Name the evidence behind the value: an experiment, a contract, a study."
            );
        }
    }

    // One number beyond all bounds must not keep the whole backlog from being scored.
    private static IEnumerable<FieldProblem> CheckSize(
        ImpactDraft draft,
        DriverInputs given,
        ValueDriver driver,
        IReadOnlyDictionary<string, double> defaults
    )
    {
        var value = driver.UsesImprovement ? LargestChange(draft) * Largest(given.EffectPerUnit?.Estimate) : 1;
        foreach (var input in driver.Inputs)
        {
            value *= Largest(ValueDriver.Read(given, input, defaults)?.Estimate);
        }

        if (!(value <= LargestValue))
        {
            yield return new(
                "impact.driver",
                "Together these figures are worth more than can be computed with; check their units."
            );
        }
    }

    private static double LargestChange(ImpactDraft draft) =>
        Math.Abs(draft.Baseline.Value ?? 0) + Largest(draft.Target);

    private static double Largest(Estimate? estimate) =>
        estimate is null ? 1 : Math.Abs(Math.MaxMagnitude(estimate.Low, estimate.High));

    private static bool IsPlainZero(Estimate estimate) => estimate is { Low: 0, High: 0 };
}
