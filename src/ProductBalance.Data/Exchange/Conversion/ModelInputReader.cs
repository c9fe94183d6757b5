namespace ProductBalance.Data.Exchange.Conversion;

/// <summary>Reads the inputs of score models from a row.</summary>
internal static class ModelInputReader
{
    /// <summary>By the names of the API; only those that the row has and that can be used.</summary>
    public static Dictionary<string, double> Read(CellReader cells, ImportAnswers answers)
    {
        var inputs = new Dictionary<string, double>();
        foreach (var (field, name) in ImportFields.ModelInputs)
        {
            var value = field switch
            {
                ImportField.Confidence => Confidence(cells, answers),
                ImportField.JobSize => JobSize(cells),
                _ => cells.Number(field),
            };
            if (value is { } number)
            {
                inputs[name] = number;
            }
        }

        return inputs;
    }

    private static double? Confidence(CellReader cells, ImportAnswers answers)
    {
        var text = cells.Text(ImportField.Confidence);
        var hasSign = text?.EndsWith('%') == true;
        if (cells.Number(ImportField.Confidence, text?.TrimEnd('%', ' ', '\u00A0', '\u202F')) is not { } number)
        {
            return null;
        }

        if (answers.Confidence == ConfidenceScale.Points && !hasSign)
        {
            return number;
        }

        var isPercent = hasSign || answers.Confidence == ConfidenceScale.Percent;
        var isShare = !isPercent && (answers.Confidence == ConfidenceScale.Share || number <= 1);
        var share = isShare ? number : number / 100;
        if (share <= 1)
        {
            return share;
        }

        cells.Report(ImportField.Confidence, "A confidence above 100 % does not exist. Write at most 100 %.");
        return null;
    }

    private static double? JobSize(CellReader cells)
    {
        var size = cells.Number(ImportField.JobSize);
        if (size == 0)
        {
            cells.Report(ImportField.JobSize, "A job size of 0 cannot be ranked. Write more than 0, or nothing.");
            return null;
        }

        return size;
    }
}
