using System.Globalization;
using System.Numerics.Tensors;
using ProductBalance.Domain.Estimates;

namespace ProductBalance.Domain.Scoring;

/// <summary>One step of a model's formula: what the weighted input does to the total before it.</summary>
internal sealed record ScoreStep(TermStep Step, ScoreInput Input, double Weight = 1)
{
    /// <summary>From here on a mean is more upper tail than what the estimator thinks of as likely, and is shown apart.</summary>
    private const double NotableTail = 1.25;

    /// <summary>The terms of this step for the mean of an estimate.</summary>
    public IEnumerable<Term> Terms(StatedEstimate stated)
    {
        var distribution = Input.On(stated.Estimate);
        return stated.Calibration is { } factor
            ? [.. Terms(stated, distribution), Calibration(factor, distribution.Mean)]
            : Terms(stated, distribution);
    }

    /// <summary>Applies this step to many totals at once.</summary>
    public void Apply(Span<double> totals, ReadOnlySpan<double> values)
    {
        if (Weight == 1)
        {
            Step.Apply(totals, values);
            return;
        }

        var weighted = new double[values.Length];
        TensorPrimitives.Multiply(values, Weight, weighted);
        Step.Apply(totals, weighted);
    }

    private IEnumerable<Term> Terms(StatedEstimate stated, Distribution distribution)
    {
        if (distribution is not PositiveDistribution { TailFactor: > NotableTail } skewed)
        {
            return [Term(stated, distribution.Mean)];
        }

        return [Term(stated, skewed.Median), FromUpperTail(skewed)];
    }

    private Term Term(StatedEstimate stated, double value) =>
        new(Input.Label, Weight * value, Input.Unit, Step, Source(stated, value), stated.Field);

    private Term FromUpperTail(PositiveDistribution skewed)
    {
        var name = $"{Input.Label}, from the upper tail";
        return Step switch
        {
            TermStep.Add or TermStep.Subtract => new(name, Weight * (skewed.Mean - skewed.Median), Input.Unit, Step),
            TermStep.Start => new(name, skewed.TailFactor, "", TermStep.Multiply),
            _ => new(name, skewed.TailFactor, "", Step),
        };
    }

    private Term Calibration(AppliedFactor factor, double mean) =>
        Step switch
        {
            TermStep.Add or TermStep.Subtract => new(
                factor.Name,
                Weight * mean * (factor.Factor - 1),
                Input.Unit,
                Step,
                factor.Source
            ),
            TermStep.Start => new(factor.Name, factor.Factor, "", TermStep.Multiply, factor.Source),
            _ => new(factor.Name, factor.Factor, "", Step, factor.Source),
        };

    private string? Source(StatedEstimate stated, double value) =>
        Weight == 1
            ? stated.Source
            : string.Join(
                "; ",
                new[]
                {
                    string.Create(CultureInfo.InvariantCulture, $"weight {Weight} × {value}"),
                    stated.Source,
                }.OfType<string>()
            );
}
