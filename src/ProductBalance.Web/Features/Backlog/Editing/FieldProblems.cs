using FluentValidation.Results;
using ProductBalance.Domain;

namespace ProductBalance.Web.Features.Backlog.Editing;

/// <summary>What is wrong with a form, by API path.</summary>
/// <param name="All">The problems, in the order in which they were found.</param>
public sealed record FieldProblems(IReadOnlyList<FieldProblem> All)
{
    public static FieldProblems None { get; } = new([]);

    public static FieldProblems From(IEnumerable<ValidationFailure> failures) =>
        new([.. failures.Select(failure => new FieldProblem(PathOf(failure.PropertyName), failure.ErrorMessage))]);

    /// <summary>Those of the fields here that are still wrong by a newer check, as it says it.</summary>
    public FieldProblems Only(FieldProblems now) =>
        new([.. now.All.Where(problem => All.Any(known => known.Field == problem.Field))]);

    /// <summary>The first problem of a field; null where it has none.</summary>
    public string? Of(string field) => All.FirstOrDefault(problem => problem.Field == field)?.Message;

    private static string PathOf(string property) =>
        string.Join('.', property.Split('.').Select(part => char.ToLowerInvariant(part[0]) + part[1..]));
}
