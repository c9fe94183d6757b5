namespace ProductBalance.Data.Scoring.Trial;

/// <summary>An item as it stands and as it would stand.</summary>
public sealed record TrialRow(BacklogRow Now, BacklogRow Then)
{
    public int Number => Then.Number;

    /// <summary>How many places it would rise; null where it is not ranked now.</summary>
    public int? Rise => Now.Rank > 0 ? Now.Rank - Then.Rank : null;
}
