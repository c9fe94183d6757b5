using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Freshness;
using ProductBalance.Domain.Impact;

namespace ProductBalance.Domain.Scoring;

/// <summary>
/// The value a month of an improvement at full effect, before the confidence that it shows: a product of factors whose
/// means multiply, as the factors are independent.
/// </summary>
internal sealed class MonthlyValue
{
    private readonly List<ValueFactor> _factors;

    /// <param name="impact">What improves.</param>
    /// <param name="given">How that becomes money.</param>
    /// <param name="factor">What the improvement is multiplied by; null where it counts as it was stated.</param>
    /// <param name="context">The product's settings.</param>
    public MonthlyValue(ImpactEstimate impact, DriverInputs given, AppliedFactor? factor, ScoringContext context)
    {
        var driver = ValueDriver.Of(given.Type);
        _factors = driver.UsesImprovement ? [.. Improvement(impact, given, driver, factor)] : [];
        _factors.AddRange(driver.Inputs.Select(input => InputFactor(given, input, context)));
        if (driver.Divisor != 1)
        {
            _factors.Add(ValueFactor.Constant(driver.DivisorName, driver.Divisor, "", TermStep.Divide));
        }

        _factors[0] = _factors[0] with { Term = _factors[0].Term with { Step = TermStep.Start } };
    }

    /// <summary>The factors with their means; their total is the expected value a month.</summary>
    public IEnumerable<Term> Terms => _factors.Select(factor => factor.Term);

    /// <summary>The factors, in the order of <see cref="Terms"/>.</summary>
    public IReadOnlyList<ValueFactor> Factors => _factors;

    private static IEnumerable<ValueFactor> Improvement(
        ImpactEstimate impact,
        DriverInputs given,
        ValueDriver driver,
        AppliedFactor? factor
    )
    {
        var (target, unitSize) = TargetScale.Spread(impact.Target, impact.Unit);
        yield return new(
            "target",
            new Term(
                $"Improvement of {impact.Metric}",
                impact.ExpectedImprovement,
                impact.Unit,
                TermStep.Multiply,
                impact.BaselineSource is { } source ? $"baseline: {source}" : null,
                EstimateFields.Target
            ),
            target,
            impact.ImprovementAt(unitSize) - impact.ImprovementAt(0),
            impact.ImprovementAt(0)
        );

        if (factor is not null)
        {
            yield return ValueFactor.Constant(factor.Name, factor.Factor, "", TermStep.Multiply, factor.Source);
        }

        var conversion = DriverUnits.Factor(driver.Kind, impact.Unit) ?? 1;
        if (given.EffectPerUnit is { } effect)
        {
            var spread = effect.Estimate.On(effect.Estimate.Low > 0 ? EstimateScale.Positive : EstimateScale.Real);
            yield return new(
                "effectPerUnit",
                new Term(
                    $"{driver.Quantity} per {Named(impact.Unit)}",
                    spread.Mean,
                    "",
                    TermStep.Multiply,
                    effect.Source,
                    EstimateFields.EffectPerUnit
                ),
                spread
            );
        }
        else if (conversion != 1)
        {
            yield return ValueFactor.Constant($"in {driver.Quantity}", conversion, "", TermStep.Multiply);
        }
    }

    private static ValueFactor InputFactor(DriverInputs given, DriverInput input, ScoringContext context)
    {
        var stated =
            ValueDriver.Read(given, input, context.DriverDefaults)
            ?? throw new ArgumentException($"{input.Name} is missing.", nameof(given));
        var scale = stated.Estimate is { Low: 0, High: 0 } ? EstimateScale.Real : input.Scale;
        var spread = stated.Estimate.On(scale);
        var unit = input.Unit.Replace(ValueDriver.Currency, context.Currency, StringComparison.Ordinal);
        var field = $"{EstimateFields.Driver}.{input.Name}";
        var term = new Term(input.Label, spread.Mean, unit, TermStep.Multiply, stated.Source, field);
        return new(input.Name, term, spread);
    }

    private static string Named(string unit) => unit.Length == 0 ? "unit" : unit;
}
