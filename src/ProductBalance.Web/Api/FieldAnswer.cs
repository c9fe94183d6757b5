using ProductBalance.Domain;

namespace ProductBalance.Web.Api;

/// <summary>One thing that is missing, wrong or doubtful.</summary>
/// <param name="Field">The path in the JSON of the API.</param>
/// <param name="Message">What it is and what to do.</param>
public sealed record FieldAnswer(string Field, string Message)
{
    public static FieldAnswer Of(FieldProblem problem) => new(ApiFields.PathOf(problem.Field), problem.Message);
}
