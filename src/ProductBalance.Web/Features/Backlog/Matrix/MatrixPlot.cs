using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Web.Features.Backlog.Matrix;

/// <summary>What the matrix shows of some rows: points on two logarithmic axes, lines of equal score, and what has no place.</summary>
public sealed class MatrixPlot
{
    /// <summary>Up to so many items each has a mark with its ranges; beyond, dots.</summary>
    public const int MostMarks = 500;

    private const double WeeksAMonth = 365.25 / 84;

    /// <param name="rows">What is shown.</param>
    /// <param name="context">The score model and the calendar.</param>
    /// <param name="spreadOf">How far the value of a row spreads; null where that is not known yet.</param>
    public MatrixPlot(IReadOnlyList<BacklogRow> rows, ScoringContext context, Func<BacklogRow, ScoreSpread?> spreadOf)
    {
        var placed = rows.Where(row => MatrixRange.ValueOf(row) > 0 && row.EffortDays is not null).ToList();
        HasMarks = placed.Count <= MostMarks;
        Points = [.. placed.Select(row => PointOf(row, HasMarks ? spreadOf(row) : null))];
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

    /// <summary>Lines of equal score; none where value and effort in days do not make the score.</summary>
    public IReadOnlyList<MatrixLine> Lines { get; }

    private static MatrixPoint PointOf(BacklogRow row, ScoreSpread? spread) =>
        new()
        {
            Row = row,
            Value = MatrixRange.ValueOf(row)!.Value, // filtered before
            Effort = row.EffortDays!.Value, // filtered before
            ValueRange = spread is { } range && range.P5 < range.P95 ? (range.P5, range.P95) : null,
        };

    // A range may reach below 0, where the axis does not: it is cut at a hundredth of the value.
    private static double[] Span(double value, (double Low, double High)? range) =>
        range is { } ends ? [Math.Max(ends.Low, value / 100), value, ends.High] : [value];

    private IReadOnlyList<MatrixLine> LinesOf(ScoringContext context)
    {
        if (Points.Count == 0 || OnePoint(context) is not { } one)
        {
            return [];
        }

        var scores = new LogAxis([.. Points.Select(point => point.Value / one.ValueAt(point.Effort))]);
        return [.. scores.Ticks.Select(score => one with { Score = score, Value = score * one.Value })];
    }

    /// <summary>The line on which the score is 1, where value is steady and confidence full.</summary>
    private static MatrixLine? OnePoint(ScoringContext context) =>
        context.Model.Kind switch
        {
            ScoreModelKind.CostOfDelayPerEffort => new(1, WeeksAMonth / context.Calendar.DaysPerWeek, IsPerDay: true),
            ScoreModelKind.Rice => new(1, 1 / (WeeksAMonth * context.Calendar.DaysPerWeek), IsPerDay: true),
            ScoreModelKind.Ice or ScoreModelKind.Weighted => new(1, 1, IsPerDay: false),
            _ => null,
        };

    /// <summary>Why there are no lines of equal score, as a sentence; null where there are.</summary>
    public static string? WhyNoLines(ScoreModelKind kind) =>
        kind switch
        {
            ScoreModelKind.Wsjf => "No lines of equal score: this model divides by job size, not by days.",
            ScoreModelKind.ReturnOnEffort =>
                "No lines of equal score: what a day costs and how long value is earned differ from item to item.",
            _ => null,
        };
}
