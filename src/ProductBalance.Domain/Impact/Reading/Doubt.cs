namespace ProductBalance.Domain.Impact.Reading;

/// <summary>Why the numbers of a sentence state no impact.</summary>
internal enum Doubt
{
    None,
    NoNumber,
    OnlyBefore,
    Negated,
    SameValue,
    Contradiction,
    MoreThanAll,
    NoMetric,
    VagueMetric,
    Setting,
    Version,
}
