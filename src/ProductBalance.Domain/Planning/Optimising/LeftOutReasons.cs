namespace ProductBalance.Domain.Planning.Optimising;

/// <summary>Says why a plan leaves items out: which rule each would break, were it added to the plan.</summary>
internal static class LeftOutReasons
{
    /// <summary>The options that are not taken, each with its reason.</summary>
    public static IReadOnlyList<LeftOutItem> Of(PlanScene scene, IReadOnlyList<bool> taken)
    {
        bool[] marks = [.. taken];
        var faults = scene.Rules.Reverse().ToList();
        return
        [
            .. from option in scene.Options
            where !taken[option.Index]
            select new LeftOutItem(option.Candidate.Number, ReasonOf(option, marks, faults)),
        ];
    }

    // What concerns the item alone says more than what it shares with others, so the rules come from behind.
    private static string ReasonOf(PlanOption option, bool[] marks, IEnumerable<PlanRule> rules)
    {
        marks[option.Index] = true;
        var broken = rules.FirstOrDefault(rule => rule.Concerns(option) && !rule.Holds(marks));
        var reason = broken?.Fault(marks);
        marks[option.Index] = false;
        return (reason, option.Value) switch
        {
            (null, _) => "Starting it now rather than in the next sprint brings nothing.",
            _ when broken is CapacityRule => $"{reason} What is planned instead is worth more together.",
            _ => reason,
        };
    }
}
