using ProductBalance.Data.Exchange.Mapping;
using ProductBalance.Data.Exchange.Reading;

namespace ProductBalance.Data.Outcomes.Files;

/// <summary>The headers under which sheets keep figures, in the form of <see cref="WordForm"/>; the earlier word wins.</summary>
internal static class FigureHeaders
{
    private static readonly Dictionary<FigureField, string> Words = new()
    {
        [FigureField.Item] =
            "item, key, item key, number, issue key, task number, task, id, issue, name, title, project, num",
        [FigureField.Value] = "value, measured, measured value, measurement, result",
        [FigureField.Day] =
            "day, date, measured on, measured at, completed on, completed, closed, resolved, resolutiondate, resolution date, done, actual end date",
        [FigureField.Source] = "source, evidence, link, url, note, how",
        [FigureField.Estimate] =
            "likely, estimate, estimated, estimated effort, hours estimate, timeestimate, time estimate, original estimate, first estimate, target, planned, forecast",
        [FigureField.Low] = "low, p5, p05, optimistic, best case, minimum, min, target low",
        [FigureField.High] = "high, p95, pessimistic, worst case, maximum, max, target high",
        [FigureField.Actual] =
            "actual, actual effort, hours actual, timespent, time spent, spent, took, real effort, measured, outcome",
        [FigureField.Baseline] = "baseline, before",
        [FigureField.Team] = "team, squad",
        [FigureField.Kind] = "kind, type",
    };

    /// <summary>The column that names a field best; null where none does.</summary>
    public static int? Find(FigureField field, IReadOnlyList<ColumnSurvey> columns)
    {
        var words = Words[field].Split(", ").Select(Compact).ToList();
        return columns
            .Where(column => column.Filled > 0)
            .Select(column => (column.Index, Rank: words.IndexOf(Compact(WordForm.Of(column.Name)))))
            .Where(column => column.Rank >= 0)
            .OrderBy(column => column.Rank)
            .Select(column => (int?)column.Index)
            .FirstOrDefault();
    }

    private static string Compact(string words) => words.Replace(" ", "", StringComparison.Ordinal);
}
