namespace ProductBalance.Domain.Planning;

/// <summary>What a sprint is made of: how much of it is tech, and what there is to show at its review.</summary>
public sealed record MixPolicy
{
    /// <summary>Least share of the chosen effort outside the lights-on lane that goes into tech, 0 to 1.</summary>
    public double TechShareMin { get; init; } = 0.2;

    /// <summary>Greatest share of the chosen effort outside the lights-on lane that goes into tech, 0 to 1.</summary>
    public double TechShareMax { get; init; } = 0.4;

    /// <summary>Least number of small showable product items.</summary>
    public int ShowableMin { get; init; } = 1;

    /// <summary>How large such an item may be, in person-days.</summary>
    public double ShowableMaxDays { get; init; } = 1;

    /// <summary>The tech share from which on a sprint is tech-heavy, 0 to 1.</summary>
    public double TechHeavyAt { get; init; } = 0.6;

    /// <summary>Least number of small showable product items of a tech-heavy sprint.</summary>
    public int ShowableMinWhenTechHeavy { get; init; } = 2;
}
