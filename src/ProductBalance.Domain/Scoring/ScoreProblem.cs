namespace ProductBalance.Domain.Scoring;

/// <summary>What is wrong with, or unusual about, one input of a score.</summary>
/// <param name="Field">The input's path below "inputs" in the HTTP API: "effort", "criteria[1].value".</param>
/// <param name="Message">The sentence for the person who typed it.</param>
public sealed record ScoreProblem(string Field, string Message);
