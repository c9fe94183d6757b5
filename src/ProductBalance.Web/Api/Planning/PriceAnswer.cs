namespace ProductBalance.Web.Api.Planning;

/// <summary>What a rule costs in a plan.</summary>
/// <param name="Rule">The rule as a short phrase.</param>
/// <param name="Price">Value without the rule less value with it; null where no plan keeps all rules.</param>
/// <param name="Needed">Whether no plan keeps all rules, and leaving out this one alone makes one possible.</param>
public sealed record PriceAnswer(string Rule, double? Price, bool Needed);
