using ProductBalance.Data.Exchange.Mapping;
using ProductBalance.Data.Exchange.Reading;

namespace ProductBalance.Data.Exchange.Conversion;

/// <summary>Guesses from the columns of a field what its cells mean.</summary>
internal static class AnswerGuesser
{
    /// <summary>By the dates that fit one order only; without any, the day first, as most of the world writes.</summary>
    public static DateOrder DateOrder(IReadOnlyCollection<ColumnSurvey> days) =>
        days.Sum(column => column.Dates.MonthFirst) > days.Sum(column => column.Dates.DayFirst)
            ? Conversion.DateOrder.MonthFirst
            : Conversion.DateOrder.DayFirst;

    public static bool TellsDateOrder(IReadOnlyCollection<ColumnSurvey> days) =>
        days.Any(column => column.Dates.DayFirst > 0) != days.Any(column => column.Dates.MonthFirst > 0);

    public static ConfidenceScale Confidence(ImportFormat format, IReadOnlyCollection<ColumnSurvey> columns)
    {
        var shares = columns.Any(column => column.Numbers.UpToOne > 0);
        var above = columns.Any(column => column.Numbers.AboveOne > 0);
        return (shares, above) switch
        {
            _ when format == ImportFormat.IceSheet => ConfidenceScale.Points,
            (true, false) => ConfidenceScale.Share,
            (false, true) => ConfidenceScale.Percent,
            _ => ConfidenceScale.Mixed,
        };
    }

    public static bool MixesSharesAndPercentages(ColumnSurvey column) =>
        column.Numbers is { UpToOne: > 0, AboveOne: > 0 };

    /// <summary>As RICE was published; other sheets mostly count days.</summary>
    public static EffortUnit UsualUnit(ImportFormat format) =>
        format == ImportFormat.RiceSheet ? Conversion.EffortUnit.Months : Conversion.EffortUnit.Days;

    /// <summary>From the header or from what a tracker is known to write; null where neither tells.</summary>
    public static EffortUnit? ToldUnit(ImportFormat format, IReadOnlyCollection<ColumnSurvey> columns) =>
        columns.Select(column => HeaderName.Of(column.Name).Unit).FirstOrDefault(unit => unit is not null)
        ?? format switch
        {
            ImportFormat.Jira or ImportFormat.GitLab => Conversion.EffortUnit.Seconds,
            ImportFormat.YouTrack => Conversion.EffortUnit.Minutes,
            ImportFormat.AzureDevOps => Conversion.EffortUnit.Hours,
            _ => null,
        };
}
