using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Scoring;
using ProductBalance.Domain.Scoring.Uncertainty;

namespace ProductBalance.Data.Scoring;

/// <summary>Brings rows into the order of the domain's ranking, by score alone.</summary>
internal static class RankedOrder
{
    public static BacklogRow[] Of(IEnumerable<BacklogRow> rows)
    {
        var byNumber = rows.ToDictionary(row => row.Number);
        var inputs = byNumber.Values.Select(InputOf).ToArray();
        Ranking.Sort(inputs);
        var rank = 0;
        return
        [
            .. inputs
                .Select(input => byNumber[input.Number])
                .Select(row => WithScoreRank(row, row.IsInLane ? 0 : ++rank)),
        ];
    }

    public static RankInput InputOf(BacklogRow row) =>
        new(
            row.Number,
            row.Score?.Score ?? 0,
            row.Score?.ExpectedValue ?? 0,
            row.EffortDays ?? double.MaxValue,
            DeadlineOf(row.Content.Urgency),
            row.IsInLane ? row.LanePlace?.Key : null
        );

    /// <summary>The row as the estimator takes it; null where it is not ranked.</summary>
    public static UncertainItem? UncertainOf(BacklogRow row) =>
        row.Sampler is { } sampler && (row.IsInLane || row.Score is not null)
            ? new(InputOf(row), row.Content.Team, sampler)
            : null;

    private static DateOnly? DeadlineOf(Urgency urgency) => urgency.NeedsDay ? urgency.Day : null;

    private static BacklogRow WithScoreRank(BacklogRow row, int rank) =>
        row.ScoreRank == rank ? row : row with { ScoreRank = rank };
}
