using FluentValidation;
using FluentValidation.Results;
using ProductBalance.Domain;

namespace ProductBalance.Data;

/// <summary>Turns what a validator and the domain found into one answer for form and endpoint.</summary>
public static class Problems
{
    /// <summary>Refuses an input that has problems.</summary>
    /// <exception cref="ValidationException">There are problems; each names its field.</exception>
    public static void ThrowIfAny(IEnumerable<ValidationFailure> failures, IEnumerable<FieldProblem> problems)
    {
        List<ValidationFailure> all =
        [
            .. failures,
            .. problems.Select(problem => new ValidationFailure(problem.Field, problem.Message)),
        ];
        if (all.Count > 0)
        {
            throw new ValidationException(all);
        }
    }
}
