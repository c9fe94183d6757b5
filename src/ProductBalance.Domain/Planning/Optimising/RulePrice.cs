namespace ProductBalance.Domain.Planning.Optimising;

/// <summary>What a rule costs in the sprint.</summary>
/// <param name="Rule">The rule as a short phrase.</param>
/// <param name="Price">
/// Value of the best plan without the rule less that of the best plan with it, 0 or more, in the value's unit; null where
/// there is no plan with it, and where the solver could not prove it in time.
/// </param>
/// <param name="IsNeeded">Whether no plan keeps all rules, and leaving out this one alone makes one possible.</param>
public sealed record RulePrice(string Rule, double? Price, bool IsNeeded);
