using ProductBalance.Domain;

namespace ProductBalance.Web.Shared;

/// <summary>
/// The texts of a form that are no figures. Each stays in its field, and the form is not saved without it: what
/// somebody typed must not vanish unsaid.
/// </summary>
public sealed class UnreadTexts
{
    private readonly SortedDictionary<string, string> _problems = new(StringComparer.Ordinal);

    public IReadOnlyList<FieldProblem> Problems =>
        [.. _problems.Select(problem => new FieldProblem(problem.Key, problem.Value))];

    /// <summary>Notes what is wrong with the text of a field; null when it could be read, or the field is gone.</summary>
    public void Note(string field, string? problem)
    {
        if (problem is null)
        {
            _problems.Remove(field);
        }
        else
        {
            _problems[field] = problem;
        }
    }
}
