namespace ProductBalance.Web.Api.Outcomes;

/// <summary>What was promised and what came of it.</summary>
public sealed record OutcomesAnswer
{
    /// <summary>What is to be measured by today, the longest overdue first.</summary>
    public required IReadOnlyList<DueAnswer> Due { get; init; }

    /// <summary>All live items that promised something, the latest release first.</summary>
    public required IReadOnlyList<OutcomeAnswer> Items { get; init; }

    /// <summary>What the estimates of each team and kind teach.</summary>
    public required IReadOnlyList<CalibrationAnswer> Calibration { get; init; }

    /// <summary>Whether effects show as often as people were confident; null while none was measured.</summary>
    public required ConfidenceAnswer? Confidence { get; init; }

    /// <summary>The publication whose factors scores use; 0 before the first.</summary>
    public required int Publication { get; init; }
}
