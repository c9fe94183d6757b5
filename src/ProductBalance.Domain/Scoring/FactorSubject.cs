namespace ProductBalance.Domain.Scoring;

/// <summary>What sort of estimate a factor corrects.</summary>
public enum FactorSubject
{
    /// <summary>How many person-days an item takes.</summary>
    Effort,

    /// <summary>By how much its metric improves.</summary>
    Improvement,
}
