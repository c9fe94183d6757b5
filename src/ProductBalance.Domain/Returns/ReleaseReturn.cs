namespace ProductBalance.Domain.Returns;

/// <summary>What the items of a release have returned so far, beside what the teams cost while they made it.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="Period">The days in which its items were released; null for a pool of several.</param>
/// <param name="Items">How many of its items state a value in money.</param>
/// <param name="Measured">How many of them are measured.</param>
/// <param name="TeamCost">What the teams cost in its days, in the product's currency.</param>
/// <param name="ProvedValue">What its measured items returned up to today.</param>
/// <param name="ClaimedValue">The same and the estimated value of what is not measured yet.</param>
public sealed record ReleaseReturn(
    string Name,
    ReturnPeriod? Period,
    int Items,
    int Measured,
    decimal TeamCost,
    ReturnFigure ProvedValue,
    ReturnFigure ClaimedValue
)
{
    /// <summary>Fewer items than this are pooled with those of other releases: one ticket's figures say too little.</summary>
    public const int LeastItems = 3;

    /// <summary>Measured value so far ÷ team cost; null where there is no cost: not defined.</summary>
    public ReturnFigure? Proved => TeamCost > 0 ? ProvedValue.Per((double)TeamCost) : null;

    /// <summary>Claimed value so far ÷ team cost; null where there is no cost: not defined.</summary>
    public ReturnFigure? Claimed => TeamCost > 0 ? ClaimedValue.Per((double)TeamCost) : null;
}
