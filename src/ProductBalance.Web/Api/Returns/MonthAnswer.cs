using System.Globalization;
using ProductBalance.Domain.Returns;

namespace ProductBalance.Web.Api.Returns;

/// <summary>The return of a month.</summary>
public sealed record MonthAnswer
{
    /// <summary>As 2026-11.</summary>
    public required string Month { get; init; }

    /// <summary>In the product's currency; null for those who may not see rates.</summary>
    public required decimal? TeamCost { get; init; }

    /// <summary>Measured value ÷ team cost; null where there is no cost.</summary>
    public required double? Proved { get; init; }

    public required RangeAnswer? ProvedRange { get; init; }

    /// <summary>The same with the estimated value of what is not measured yet.</summary>
    public required double? Claimed { get; init; }

    public required RangeAnswer? ClaimedRange { get; init; }

    public static MonthAnswer Of(PeriodReturn month, bool seesCosts) =>
        new()
        {
            Month = NameOf(month.Period.From),
            TeamCost = seesCosts ? month.TeamCost : null,
            Proved = month.Proved?.Expected,
            ProvedRange = RangeAnswer.Of(month.Proved),
            Claimed = month.Claimed?.Expected,
            ClaimedRange = RangeAnswer.Of(month.Claimed),
        };

    internal static string NameOf(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
