namespace ProductBalance.Domain.Planning.Optimising;

/// <summary>A rule that a choice does not keep.</summary>
/// <param name="Rule">The rule as a short phrase.</param>
/// <param name="Sentence">What is wrong, with numbers.</param>
public sealed record BrokenRule(string Rule, string Sentence);
