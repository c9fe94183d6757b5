using ProductBalance.Data.Outcomes;

namespace ProductBalance.Web.Api.Outcomes;

/// <summary>Makes the answers about outcomes from what the stores tell.</summary>
public static class OutcomeAnswers
{
    public static OutcomesAnswer Of(IReadOnlyList<MeasuredItem> items, CalibrationView calibration, DateOnly today) =>
        new()
        {
            Due =
            [
                .. items
                    .Where(item => item.Outcome.IsOpen && item.Outcome.DueOn <= today)
                    .OrderBy(item => item.Outcome.DueOn)
                    .ThenBy(item => item.Number)
                    .Select(item => DueOf(item, today)),
            ],
            Items = [.. items.Where(item => item.Outcome.Promise.Metric is not null).Select(Of)],
            Calibration = [.. calibration.Teams.Select(Of)],
            Confidence = calibration.Confidence is { } record
                ? new(record.Count, record.Showed, record.MeanConfidence, record.BrierScore)
                : null,
            Publication = calibration.Factors.Number,
        };

    private static DueAnswer DueOf(MeasuredItem item, DateOnly today)
    {
        var (promise, due) = (item.Outcome.Promise, item.Outcome.DueOn!.Value); // filtered above
        return new()
        {
            Number = item.Number,
            Title = item.Content.Title,
            Metric = promise.Metric,
            Unit = promise.Unit,
            DueOn = due,
            DaysOverdue = today.DayNumber - due.DayNumber,
            Who = promise.Measurement.Who,
        };
    }

    private static OutcomeAnswer Of(MeasuredItem item)
    {
        var outcome = item.Outcome;
        return new()
        {
            Number = item.Number,
            Title = item.Content.Title,
            Metric = outcome.Promise.Metric,
            Unit = outcome.Promise.Unit,
            Baseline = outcome.Promise.Baseline.Value,
            Target = outcome.Promise.Target,
            ReleasedOn = outcome.ReleasedOn,
            Measured = outcome.Deciding?.Value,
            MeasuredOn = outcome.Deciding?.Day,
            Ratio = outcome.RealisedRatio,
            Verdict = outcome.Verdict,
        };
    }

    private static CalibrationAnswer Of(TeamCalibration team) =>
        new()
        {
            Team = team.TeamName,
            Kind = team.Kind,
            Of = team.Of,
            N = team.Calibration.Count,
            HitRate = team.Calibration.HitRate,
            HitRateInterval = team.Calibration.HitRateInterval is { } interval
                ? new(interval.Low, interval.High)
                : null,
            MedianRatio = team.Calibration.MedianRatio,
            IntervalScore = team.Calibration.IntervalScore,
            Factor = team.Calibration.Factor,
            Applied = team.Applied is not null,
            AppliedFactor = team.Applied?.Factor,
        };
}
