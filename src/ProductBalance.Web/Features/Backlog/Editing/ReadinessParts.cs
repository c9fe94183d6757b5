using ProductBalance.Domain;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Web.Features.Backlog.Editing;

/// <summary>What an item needs before it can be ranked, in the order in which the form asks for it.</summary>
public static class ReadinessParts
{
    private static readonly (string Label, string[] Fields)[] Impact =
    [
        ("The number that changes", ["impact.metric", "impact.direction"]),
        ("What it is today", ["impact.baseline.value"]),
        ("What it will be", ["impact.target"]),
        ("Where today's figure comes from", ["impact.baseline.source"]),
        ("How it will be measured", ["impact.measurement"]),
    ];

    private static readonly (string Label, string[] Fields)[] Money =
    [
        ("What it is worth", ["impact.driver"]),
        ("Effort", ["effort", "team"]),
    ];

    private static readonly (string Label, string[] Fields)[] Inputs = [("The figures of the score", ["inputs"])];

    private static readonly (string Label, string[] Fields)[] Rest = [("How sure it is", ["impact.confidence"])];

    public static IReadOnlyList<ReadinessPart> Of(IReadOnlyList<FieldProblem> missing, ScoringContext context) =>
        [
            .. Parts([.. Impact, .. context.UsesMoney ? Money : Inputs], missing),
            .. Parts(Rest, missing).Where(part => part.Problem is not null),
        ];

    private static IEnumerable<ReadinessPart> Parts(
        IEnumerable<(string Label, string[] Fields)> parts,
        IReadOnlyList<FieldProblem> missing
    ) =>
        from part in parts
        let problem = missing.FirstOrDefault(problem => part.Fields.Any(field => IsWithin(problem.Field, field)))
        select new ReadinessPart(part.Label, problem?.Message);

    private static bool IsWithin(string path, string field) =>
        path.StartsWith(field, StringComparison.Ordinal)
        && (path.Length == field.Length || path[field.Length] is '.' or '[');
}
