using ProductBalance.Domain.Returns;

namespace ProductBalance.Web.Api.Returns;

/// <summary>The figures behind an investment signal. Shares lie from 0 to 1.</summary>
public sealed record InvestmentFigures
{
    /// <summary>The last two months that are over.</summary>
    public required IReadOnlyList<ProvedMonth> Months { get; init; }

    /// <summary>How many months that are over had a team cost.</summary>
    public required int MonthsWithCost { get; init; }

    /// <summary>The share of the estimated value released in the last twelve months that is measured; null where none was.</summary>
    public required double? MeasuredShare { get; init; }

    /// <summary>The least tech share of the present mix.</summary>
    public required double TechShare { get; init; }

    /// <summary>The proved return from which on it recommends more.</summary>
    public required double Healthy { get; init; }

    public required double Floor { get; init; }

    public required double Ceiling { get; init; }

    public static InvestmentFigures Of(SignalFigures figures) =>
        new()
        {
            Months =
            [
                .. figures.Months.Select(month => new ProvedMonth(MonthAnswer.NameOf(month.Month), month.Proved)),
            ],
            MonthsWithCost = figures.MonthsWithCost,
            MeasuredShare = figures.MeasuredShare,
            TechShare = figures.TechShare,
            Healthy = figures.Terms.Healthy,
            Floor = figures.Terms.Floor,
            Ceiling = figures.Terms.Ceiling,
        };
}
