namespace ProductBalance.Web.Features.Backlog.Matrix;

/// <summary>A line on which the score is the same: value = <paramref name="Slope"/> × effort.</summary>
/// <param name="Score">The score.</param>
/// <param name="Slope">Value a person-day.</param>
public sealed record MatrixLine(double Score, double Slope);
