namespace ProductBalance.Data.Exchange;

/// <summary>What holds for a field wherever it comes from.</summary>
internal static class ImportFields
{
    /// <summary>The inputs of the score models with the names that the API gives them.</summary>
    public static readonly IReadOnlyDictionary<ImportField, string> ModelInputs = new Dictionary<ImportField, string>
    {
        [ImportField.Reach] = "reach",
        [ImportField.Impact] = "impact",
        [ImportField.Confidence] = "confidence",
        [ImportField.Ease] = "ease",
        [ImportField.BusinessValue] = "businessValue",
        [ImportField.TimeCriticality] = "timeCriticality",
        [ImportField.RiskReduction] = "riskReduction",
        [ImportField.JobSize] = "jobSize",
    };

    /// <summary>Fields that several columns may feed: trackers repeat a column for each value of a list.</summary>
    public static bool TakesSeveralColumns(this ImportField field) =>
        field
            is ImportField.Description
                or ImportField.Areas
                or ImportField.Labels
                or ImportField.Sprint
                or ImportField.DependsOn
                or ImportField.Blocks
                or ImportField.Comment
                or ImportField.Ignore;
}
