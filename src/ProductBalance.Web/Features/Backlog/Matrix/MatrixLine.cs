namespace ProductBalance.Web.Features.Backlog.Matrix;

/// <summary>A line on which the score is the same.</summary>
/// <param name="Score">The score.</param>
/// <param name="Value">The value that gives it: for each person-day, or whatever the effort.</param>
/// <param name="IsPerDay">Whether the score divides by effort; else the line is level.</param>
public sealed record MatrixLine(double Score, double Value, bool IsPerDay)
{
    /// <summary>The value on the line at an effort in person-days.</summary>
    public double ValueAt(double effort) => IsPerDay ? Value * effort : Value;
}
