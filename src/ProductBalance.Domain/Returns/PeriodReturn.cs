namespace ProductBalance.Domain.Returns;

/// <summary>What was returned in a period, in money, beside what the teams cost in it.</summary>
/// <param name="Period">The period.</param>
/// <param name="TeamCost">In the product's currency.</param>
/// <param name="ProvedValue">What measured items returned.</param>
/// <param name="ClaimedValue">The same and the estimated value of what is not measured yet.</param>
public sealed record PeriodReturn(
    ReturnPeriod Period,
    decimal TeamCost,
    ReturnFigure ProvedValue,
    ReturnFigure ClaimedValue
)
{
    /// <summary>Measured value ÷ team cost; null where there is no cost: not defined.</summary>
    public ReturnFigure? Proved => TeamCost > 0 ? ProvedValue.Per((double)TeamCost) : null;

    /// <summary>Claimed value ÷ team cost; null where there is no cost: not defined.</summary>
    public ReturnFigure? Claimed => TeamCost > 0 ? ClaimedValue.Per((double)TeamCost) : null;
}
