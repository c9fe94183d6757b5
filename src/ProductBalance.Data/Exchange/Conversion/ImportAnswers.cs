namespace ProductBalance.Data.Exchange.Conversion;

/// <summary>What cells of one file mean where the file itself does not say; guessed first, people may change it.</summary>
public sealed record ImportAnswers
{
    /// <summary>Whether the first line names the columns, where the format leaves that open; else it is an item.</summary>
    public bool HasHeads { get; init; } = true;

    public char DecimalSign { get; init; } = '.';

    public DateOrder DateOrder { get; init; }

    public ConfidenceScale Confidence { get; init; }

    public EffortUnit EffortUnit { get; init; }

    public double HoursPerDay { get; init; } = 8;

    public double DaysPerWeek { get; init; } = 5;

    /// <summary>Person-days that a story point is worth; null keeps points as points and the effort unknown.</summary>
    public double? DaysPerPoint { get; init; }

    public RepeatedKeys RepeatedKeys { get; init; }
}
