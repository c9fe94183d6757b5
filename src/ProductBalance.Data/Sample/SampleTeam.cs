namespace ProductBalance.Data.Sample;

/// <summary>A team of the sample.</summary>
/// <param name="Name">Items and people refer to it by this name.</param>
/// <param name="People">How many; more than the named colleagues.</param>
/// <param name="Availability">The share of their days that goes into backlog items.</param>
/// <param name="DayRate">Cost of one person-day in the product's currency.</param>
public sealed record SampleTeam(string Name, int People, double Availability, decimal DayRate)
{
    /// <summary>Its people, where it names them.</summary>
    public IReadOnlyList<SampleTeammate> Named { get; init; } = [];
}
