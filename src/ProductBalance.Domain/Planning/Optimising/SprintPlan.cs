namespace ProductBalance.Domain.Planning.Optimising;

/// <summary>The best plan of a sprint, or why there is none.</summary>
public sealed record SprintPlan
{
    /// <summary>What the sprint takes, in the order of the list; empty where nothing fits all rules.</summary>
    public required IReadOnlyList<PlannedItem> Chosen { get; init; }

    /// <summary>What that adds up to.</summary>
    public required PlanTotals Totals { get; init; }

    /// <summary>The other candidates, in the order of the list, each with the reason; empty where there is no plan.</summary>
    public required IReadOnlyList<LeftOutItem> LeftOut { get; init; }

    /// <summary>
    /// Where no plan keeps all rules, a smallest set of those that exclude each other: without any one of them the others
    /// can be kept. Else null.
    /// </summary>
    public IReadOnlyList<string>? Conflict { get; init; }

    /// <summary>Whether it is proven that no plan is worth more, or that there is none.</summary>
    public required bool IsProven { get; init; }

    /// <summary>At most this part of the value, 0 to 1, could be missing; 0 where the plan is proven.</summary>
    public required double Gap { get; init; }

    /// <summary>A sentence for each threat that the sprint cannot answer in full.</summary>
    public required IReadOnlyList<string> Alarms { get; init; }

    /// <summary>What each rule costs; empty unless asked for.</summary>
    public IReadOnlyList<RulePrice> Prices { get; init; } = [];
}
