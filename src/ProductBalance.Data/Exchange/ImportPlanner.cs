using ProductBalance.Data.Exchange.Conversion;
using ProductBalance.Data.Exchange.Mapping;
using ProductBalance.Data.Exchange.Reading;

namespace ProductBalance.Data.Exchange;

/// <summary>Proposes how to read a file, and tells what only a person can answer.</summary>
public static class ImportPlanner
{
    public static ImportPlan Propose(TableFile file)
    {
        var signature = FormatSignature.Recognise([.. file.Columns.Select(column => HeaderName.Of(column.Name))]);
        var format = signature?.Format ?? ImportFormat.Spreadsheet;
        var mapping = new ColumnGuesser(file.Columns, signature).Guess();
        return new ImportPlan
        {
            Format = format,
            Mapping = mapping,
            KeepsEdits = format != ImportFormat.ProductBalance, // our own tables are edited to come back
            Answers = new ImportAnswers
            {
                HasHeads = file.HasHeads ?? true,
                DecimalSign = file.DecimalSign,
                DateOrder = AnswerGuesser.DateOrder(Filling(file, mapping, IsDay)),
                Confidence = AnswerGuesser.Confidence(format, Filling(file, mapping, IsConfidence)),
                EffortUnit =
                    AnswerGuesser.ToldUnit(format, Filling(file, mapping, IsEffort)) ?? AnswerGuesser.UsualUnit(format),
            },
        };
    }

    /// <summary>The questions that the file leaves open under this mapping.</summary>
    public static IEnumerable<ImportQuestion> Questions(TableFile file, ImportPlan plan)
    {
        var days = Filling(file, plan.Mapping, IsDay);
        if (days.Any(column => column.Dates.Ambiguous > 0) && !AnswerGuesser.TellsDateOrder(days))
        {
            yield return new(
                nameof(ImportAnswers.DateOrder),
                "Dates such as 03/04/2026 could be 3 April or 4 March. Which comes first, the day or the month?"
            );
        }

        if (Filling(file, plan.Mapping, IsConfidence).Any(AnswerGuesser.MixesSharesAndPercentages))
        {
            yield return new(
                nameof(ImportAnswers.Confidence),
                "Confidence stands there both as 0.8 and as 80. Is each up to 1 a share and each above a percentage?"
            );
        }

        var effort = Filling(file, plan.Mapping, IsEffort);
        if (effort.Any(column => column.Numbers.Count > 0) && AnswerGuesser.ToldUnit(plan.Format, effort) is null)
        {
            yield return new(
                nameof(ImportAnswers.EffortUnit),
                $"The file does not say what a number in “{effort[0].Name}” counts. Person-days, hours, weeks, months or story points? Person-{plan.Answers.EffortUnit.ToString().ToLowerInvariant()} are taken so far."
            );
        }

        if (Filling(file, plan.Mapping, IsPoints).Any(column => column.Filled > 0))
        {
            yield return new(
                nameof(ImportAnswers.DaysPerPoint),
                "How many person-days is a story point? Without an answer points are kept, and effort stays open."
            );
        }
    }

    private static bool IsDay(ImportField field) =>
        field is ImportField.Created or ImportField.Due or ImportField.Closed;

    private static bool IsConfidence(ImportField field) => field is ImportField.Confidence;

    private static bool IsPoints(ImportField field) => field is ImportField.StoryPoints;

    private static bool IsEffort(ImportField field) => field is ImportField.Effort;

    private static List<ColumnSurvey> Filling(
        TableFile file,
        IReadOnlyList<ColumnMapping> mapping,
        Predicate<ImportField> wanted
    ) => [.. mapping.Where(column => wanted(column.Field)).Select(column => file.Columns[column.Column])];
}
