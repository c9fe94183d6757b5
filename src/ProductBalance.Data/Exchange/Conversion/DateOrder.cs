namespace ProductBalance.Data.Exchange.Conversion;

/// <summary>How 03/04/2026 is meant; one answer for the whole file.</summary>
public enum DateOrder
{
    DayFirst,
    MonthFirst,
}
