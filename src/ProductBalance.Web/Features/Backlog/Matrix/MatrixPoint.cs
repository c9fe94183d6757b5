using ProductBalance.Data.Scoring;

namespace ProductBalance.Web.Features.Backlog.Matrix;

/// <summary>An item as the matrix shows it; value and effort are above 0.</summary>
public sealed record MatrixPoint
{
    public required BacklogRow Row { get; init; }

    /// <summary>A month at full effect in the product's currency, or the numerator of the model.</summary>
    public required double Value { get; init; }

    /// <summary>Expected person-days.</summary>
    public required double Effort { get; init; }

    /// <summary>P5 and P95 of the value; null where there are too many items to draw each.</summary>
    public (double Low, double High)? ValueRange { get; init; }

    /// <summary>Low and high of the effort as it counts; null where a single number is stated.</summary>
    public (double Low, double High)? EffortRange =>
        Row.Effort is { IsRange: true } effort ? (effort.Low, effort.High) : null;
}
