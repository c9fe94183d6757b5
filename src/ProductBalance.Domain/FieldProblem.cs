namespace ProductBalance.Domain;

/// <summary>One thing that is missing or wrong in what somebody entered.</summary>
/// <param name="Field">The path in the API, such as <c>impact.baseline.value</c>.</param>
/// <param name="Message">What is wrong and what to do, in a sentence.</param>
public sealed record FieldProblem(string Field, string Message);
