using ProductBalance.Data.Planning;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Web.Api.Planning;

/// <summary>What a plan shall keep to; all of it may be left out.</summary>
public sealed record PlanBody
{
    /// <summary>The number of the sprint; left out for the one that starts today.</summary>
    public int? Sprint { get; init; }

    /// <summary>Person-days by team; teams that are left out keep what they have.</summary>
    public IReadOnlyDictionary<string, double>? Capacity { get; init; }

    /// <summary>What the sprint is made of; left out for the product's policy.</summary>
    public MixPolicy? Mix { get; init; }

    /// <summary>Numbers of items that must be in the plan.</summary>
    public IReadOnlyList<int>? Pin { get; init; }

    /// <summary>Numbers of items that must not be in the plan.</summary>
    public IReadOnlyList<int>? Ban { get; init; }

    public PlanRequest ToRequest() =>
        new()
        {
            Sprint = Sprint,
            Capacity = Capacity ?? new Dictionary<string, double>(),
            Mix = Mix,
            Pin = Pin ?? [],
            Ban = Ban ?? [],
        };
}
