using ProductBalance.Domain.Planning.Optimising;

namespace ProductBalance.Web.Api.Planning;

/// <summary>The best plan of a sprint.</summary>
public sealed record PlanAnswer
{
    /// <summary>What the sprint takes, in the order of the list; empty where no plan keeps all rules.</summary>
    public required IReadOnlyList<PlannedItem> Chosen { get; init; }

    public required PlanTotals Totals { get; init; }

    /// <summary>The other items, each with the reason.</summary>
    public required IReadOnlyList<LeftOutItem> LeftOut { get; init; }

    /// <summary>What each rule costs.</summary>
    public required IReadOnlyList<PriceAnswer> Prices { get; init; }

    /// <summary>Where no plan keeps all rules, a smallest set of those that exclude each other.</summary>
    public required IReadOnlyList<string>? Conflict { get; init; }

    /// <summary>Whether nothing better exists.</summary>
    public required bool Proven { get; init; }

    /// <summary>At most this part of the value could be missing.</summary>
    public required double Gap { get; init; }

    /// <summary>A sentence for each threat that the sprint cannot answer in full.</summary>
    public required IReadOnlyList<string> Alarms { get; init; }

    public static PlanAnswer Of(SprintPlan plan) =>
        new()
        {
            Chosen = plan.Chosen,
            Totals = plan.Totals,
            LeftOut = plan.LeftOut,
            Prices = [.. plan.Prices.Select(price => new PriceAnswer(price.Rule, price.Price, price.IsNeeded))],
            Conflict = plan.Conflict,
            Proven = plan.IsProven,
            Gap = plan.Gap,
            Alarms = plan.Alarms,
        };
}
