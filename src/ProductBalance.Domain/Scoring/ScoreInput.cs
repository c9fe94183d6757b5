using System.Globalization;
using ProductBalance.Domain.Estimates;

namespace ProductBalance.Domain.Scoring;

/// <summary>What a score model wants to know under one name: its unit, its scale and the values that are usual there.</summary>
public sealed record ScoreInput
{
    /// <summary>The name in the HTTP API and in what is stored: "reach".</summary>
    public required string Name { get; init; }

    /// <summary>The name that people see: "Reach".</summary>
    public required string Label { get; init; }

    /// <summary>The unit of the input.</summary>
    public required string Unit { get; init; }

    /// <summary>How a range of this input is spread where its numbers allow it; see <see cref="ScaleOf"/>.</summary>
    public EstimateScale Scale { get; init; } = EstimateScale.Positive;

    /// <summary>Whether the score is divided by this input, which then must be above 0: an effort, a cost, a size.</summary>
    public bool IsDivisor { get; init; }

    /// <summary>The least value on the usual scale.</summary>
    public double Least { get; init; } = double.NegativeInfinity;

    /// <summary>The greatest value on the usual scale.</summary>
    public double Most { get; init; } = double.PositiveInfinity;

    /// <summary>The only values on the usual scale, which then takes single numbers; empty where all in between are usual.</summary>
    public IReadOnlyList<double> Choices { get; init; } = [];

    /// <summary>Where the input stands below "inputs" in the HTTP API, for messages; the name, unless said otherwise.</summary>
    public string Field
    {
        get => field ?? Name;
        init;
    }

    /// <summary>
    /// The scale on which an estimate of this input is spread. A single number is a point on any scale. A range goes to
    /// the input's own scale where its numbers can lie there: beyond 0 and 1 a share is read as points above 0, and
    /// from 0 down a number is read as real, unless the score is divided by it.
    /// </summary>
    public EstimateScale ScaleOf(Estimate estimate)
    {
        ArgumentNullException.ThrowIfNull(estimate);
        return estimate switch
        {
            _ when IsDivisor => EstimateScale.Positive,
            { Low: >= 0, High: <= 1 } when Scale == EstimateScale.Share => EstimateScale.Share,
            { IsRange: true, Low: > 0 } when Scale != EstimateScale.Real => EstimateScale.Positive,
            _ => EstimateScale.Real,
        };
    }

    /// <summary>The values that an estimate of this input stands for.</summary>
    public Distribution On(Estimate estimate) => estimate.On(ScaleOf(estimate));

    /// <summary>Why the estimate cannot be scored, as a sentence for its author; null when it can.</summary>
    public string? Problem(Estimate? estimate) =>
        estimate is null ? $"{Label} is missing; enter a number or a range."
        : EstimateScales.Problem(estimate, ScaleOf(estimate)) is { } problem ? $"{Label}: {problem}"
        : null;

    /// <summary>How the estimate leaves the usual scale, as a sentence for its author; null when it is on it.</summary>
    public string? OffScale(Estimate estimate)
    {
        ArgumentNullException.ThrowIfNull(estimate);
        if (Choices.Count > 0)
        {
            return !estimate.IsRange && Choices.Contains(estimate.Likely)
                ? null
                : $"{Label} is off its scale; use one of {string.Join(", ", Choices.Select(Text))}.";
        }

        return estimate.Low >= Least && estimate.High <= Most ? null : $"{Label} is off its scale; use {UsualRange()}.";
    }

    /// <summary>The value that takes a score farthest from 0 in any draw.</summary>
    internal double Farthest(Estimate estimate)
    {
        var distribution = On(estimate);
        var least = distribution.Quantile(-EstimateDraws.LargestNormal);
        return IsDivisor
            ? least
            : Math.Abs(Math.MaxMagnitude(least, distribution.Quantile(EstimateDraws.LargestNormal)));
    }

    private static string Text(double value) => value.ToString(CultureInfo.InvariantCulture);

    private string UsualRange() =>
        (Least, Most) switch
        {
            (_, double.PositiveInfinity) => $"a number of at least {Text(Least)}",
            _ when Scale == EstimateScale.Share => "a number from 0 to 1, such as 0.8 for 80 %",
            _ => $"a number from {Text(Least)} to {Text(Most)}",
        };
}
