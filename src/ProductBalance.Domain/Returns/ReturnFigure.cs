namespace ProductBalance.Domain.Returns;

/// <summary>An expected figure with its range.</summary>
/// <param name="Expected">The expectation.</param>
/// <param name="Low">The 5th percentile of the draws.</param>
/// <param name="High">The 95th percentile of the draws.</param>
public sealed record ReturnFigure(double Expected, double Low, double High)
{
    /// <summary>The same for each unit of something; its cost, for one.</summary>
    public ReturnFigure Per(double divisor) => new(Expected / divisor, Low / divisor, High / divisor);
}
