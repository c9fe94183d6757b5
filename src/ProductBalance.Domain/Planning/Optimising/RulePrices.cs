namespace ProductBalance.Domain.Planning.Optimising;

/// <summary>
/// Prices each rule by planning once more without it. Where nothing fits, no price exists; then it says which single rules
/// stand in the way.
/// </summary>
internal static class RulePrices
{
    /// <summary>The rules with what each costs, in their own order.</summary>
    /// <param name="scene">Options and rules.</param>
    /// <param name="best">The best choice under all rules; null where there is none.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static IReadOnlyList<RulePrice> Of(
        PlanScene scene,
        IReadOnlyList<bool>? best,
        CancellationToken cancellationToken
    ) => [.. scene.Rules.Select(rule => Of(rule, scene, best, cancellationToken))];

    private static RulePrice Of(
        PlanRule rule,
        PlanScene scene,
        IReadOnlyList<bool>? best,
        CancellationToken cancellationToken
    )
    {
        var model = new PlanModel(scene.Options, scene.Rules.Where(other => other != rule));
        if (best is null)
        {
            return new(rule.Name, Price: null, model.Solve(cancellationToken).Taken is not null);
        }

        // What is better without the rule breaks it; few rules leave anything that is, and the solver soon sees that.
        var value = scene.ValueOf(best);
        var without = model.Break(rule, value + 1).MaximiseValue().Solve(cancellationToken);
        double? price = without switch
        {
            { IsProven: false } => null,
            { Taken: { } taken } => (scene.ValueOf(taken) - value) / PlanOption.Fineness,
            _ => 0,
        };
        return new(rule.Name, price, IsNeeded: false);
    }
}
