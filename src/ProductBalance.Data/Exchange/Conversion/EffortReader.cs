namespace ProductBalance.Data.Exchange.Conversion;

/// <summary>Reads effort and story points of a row.</summary>
internal static class EffortReader
{
    /// <summary>Person-days above 0 where they are known, and points where the file has them.</summary>
    public static (double? Days, double? Points) Read(CellReader cells, ImportAnswers answers)
    {
        var inPoints = answers.EffortUnit == EffortUnit.StoryPoints;
        var points = cells.Number(ImportField.StoryPoints) ?? (inPoints ? cells.Number(ImportField.Effort) : null);
        var days = inPoints ? null : Days(cells, answers);
        return (days ?? FromPoints(points, answers), points);
    }

    private static double? FromPoints(double? points, ImportAnswers answers) =>
        points > 0 ? points * answers.DaysPerPoint : null;

    private static double? Days(CellReader cells, ImportAnswers answers)
    {
        if (cells.Text(ImportField.Effort) is not { } text || NumberReader.IsBlank(text))
        {
            return null;
        }

        if (!PeriodReader.TryRead(text, answers, out var days))
        {
            cells.Report(ImportField.Effort, cells.NotANumber(text));
            return null;
        }

        if (days is null)
        {
            cells.Report(
                ImportField.Effort,
                $"“{CellReader.Short(text)}” is in story points. Say how many person-days a point is, or write days."
            );
            return null;
        }

        // Trackers that count seconds write 0 where nobody has estimated.
        if (days > 0 || answers.EffortUnit == EffortUnit.Seconds)
        {
            return days > 0 ? days : null;
        }

        cells.Report(
            ImportField.Effort,
            $"An effort of {CellReader.Short(text)} cannot be ranked. Write more than 0, or nothing."
        );
        return null;
    }
}
