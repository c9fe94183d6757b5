namespace ProductBalance.Data.Exchange;

/// <summary>What a column of an imported file means to the backlog.</summary>
public enum ImportField
{
    Ignore,
    ExternalKey,
    Title,
    Description,
    Kind,
    Status,
    Priority,
    Areas,
    Labels,
    Team,
    Requester,
    Sprint,
    Skill,
    Showable,
    Effort,
    StoryPoints,
    Reach,
    Impact,
    Confidence,
    Ease,
    BusinessValue,
    TimeCriticality,
    RiskReduction,
    JobSize,
    ImpactText,
    DependsOn,
    Blocks,
    ParentKey,
    Created,
    Due,
    Closed,
    Comment,
    Link,

    /// <summary>The key that our own tables give an item.</summary>
    OwnKey,

    /// <summary>All of an item, from our own JSON.</summary>
    WholeItem,

    /// <summary>The team that such an item names.</summary>
    WholeTeam,
}
