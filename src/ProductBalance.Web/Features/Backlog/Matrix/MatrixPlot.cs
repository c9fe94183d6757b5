using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Web.Features.Backlog.Matrix;

/// <summary>What the matrix shows of some rows: points on two logarithmic axes, lines of equal score, and what has no place.</summary>
public sealed class MatrixPlot
{
    /// <summary>Up to so many items each has a mark with its ranges; beyond, dots.</summary>
    public const int MostMarks = 500;

    private const double WeeksAMonth = 365.25 / 84;

    public MatrixPlot(IReadOnlyList<BacklogRow> rows, ScoringContext context)
    {
        var placed = rows.Where(row => MatrixRange.ValueOf(row) > 0 && row.EffortDays is not null).ToList();
        HasMarks = placed.Count <= MostMarks;
        Points = [.. placed.Select(row => PointOf(row, HasMarks))];
        WithoutValue = [.. rows.Where(row => row.Score is not null && MatrixRange.ValueOf(row) <= 0)];
        WithoutEffort = rows.Count - Points.Count - WithoutValue.Count;
        Efforts = new LogAxis([.. Points.SelectMany(point => Span(point.Effort, point.EffortRange))]);
        Values = new LogAxis([.. Points.SelectMany(point => Span(point.Value, point.ValueRange))]);
        Lines = LinesOf(context);
    }

    public IReadOnlyList<MatrixPoint> Points { get; }

    /// <summary>Whether items are few enough for a mark each.</summary>
    public bool HasMarks { get; }

    /// <summary>Items whose expected value is 0 or less: there is no such place on a logarithmic axis.</summary>
    public IReadOnlyList<BacklogRow> WithoutValue { get; }

    /// <summary>How many have no score or state no effort in days, such as the lane before its impact is known.</summary>
    public int WithoutEffort { get; }

    public LogAxis Efforts { get; }

    public LogAxis Values { get; }

    /// <summary>Lines of equal score; none where the model's score is not its value ÷ effort.</summary>
    public IReadOnlyList<MatrixLine> Lines { get; }

    private static MatrixPoint PointOf(BacklogRow row, bool hasMarks) =>
        new()
        {
            Row = row,
            Value = MatrixRange.ValueOf(row)!.Value, // filtered before
            Effort = row.EffortDays!.Value, // filtered before
            ValueRange = hasMarks && row.Draws?.Value.ValueAMonth is { } draws ? RangeOf(ScoreSpread.Of(draws)) : null,
        };

    private static (double, double)? RangeOf(ScoreSpread spread) =>
        spread.P5 < spread.P95 ? (spread.P5, spread.P95) : null;

    // A range may reach below 0, where the axis does not: it is cut at a hundredth of the value.
    private static double[] Span(double value, (double Low, double High)? range) =>
        range is { } ends ? [Math.Max(ends.Low, value / 100), value, ends.High] : [value];

    private IReadOnlyList<MatrixLine> LinesOf(ScoringContext context)
    {
        if (Points.Count == 0 || SlopeOf(context) is not { } slope)
        {
            return [];
        }

        var scores = new LogAxis([.. Points.Select(point => point.Value / point.Effort / slope)]);
        return [.. scores.Ticks.Select(score => new MatrixLine(score, score * slope))];
    }

    /// <summary>The value a person-day behind one point of score, where value is steady and confidence full.</summary>
    private static double? SlopeOf(ScoringContext context) =>
        context.Model.Kind switch
        {
            ScoreModelKind.CostOfDelayPerEffort => WeeksAMonth / context.Calendar.DaysPerWeek,
            ScoreModelKind.Rice => 1 / (WeeksAMonth * context.Calendar.DaysPerWeek),
            _ => null,
        };
}
