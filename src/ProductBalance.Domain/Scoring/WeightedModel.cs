namespace ProductBalance.Domain.Scoring;

/// <summary>
/// Σ weight × value over criteria that the product names and weights, costs negative, in points: a scorecard. The
/// inputs are named as the criteria.
/// </summary>
public sealed class WeightedModel : ScoreModel
{
    /// <summary>Makes the model of a list of criteria.</summary>
    /// <exception cref="ArgumentException">The criteria are no scorecard; see <see cref="Problems"/>.</exception>
    public WeightedModel(IReadOnlyList<Criterion> criteria)
        : base(ScoreModelKind.Weighted, "points", Steps(criteria)) => Criteria = criteria;

    /// <summary>The criteria, in the order of the inputs.</summary>
    public IReadOnlyList<Criterion> Criteria { get; }

    /// <summary>What keeps criteria from being a scorecard, as sentences for the person who wrote them; empty when they are one.</summary>
    public static IReadOnlyList<FieldProblem> Problems(IReadOnlyList<Criterion> criteria)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        return criteria.Count == 0
            ? [new("criteria", "There are no criteria; enter at least one with a name, a weight and a value.")]
            : [.. criteria.SelectMany((criterion, index) => ProblemsOf(criterion, index, criteria))];
    }

    private static IEnumerable<FieldProblem> ProblemsOf(Criterion criterion, int index, IReadOnlyList<Criterion> all)
    {
        if (string.IsNullOrWhiteSpace(criterion.Name))
        {
            yield return new($"criteria[{index}].name", "This criterion has no name; enter one.");
        }
        else if (all.Take(index).Any(earlier => earlier.Name == criterion.Name))
        {
            yield return new($"criteria[{index}].name", $"“{criterion.Name}” is there twice; rename one or join them.");
        }

        if (!double.IsFinite(criterion.Weight))
        {
            yield return new($"criteria[{index}].weight", "The weight must be an ordinary number; enter digits.");
        }
    }

    private static ScoreStep[] Steps(IReadOnlyList<Criterion> criteria) =>
        Problems(criteria) is [{ Message: var problem }, ..]
            ? throw new ArgumentException(problem, nameof(criteria))
            : [.. criteria.Select(Step)];

    private static ScoreStep Step(Criterion criterion, int index)
    {
        var input = new ScoreInput
        {
            Name = criterion.Name,
            Label = criterion.Name,
            Unit = "points",
            Field = $"criteria[{index}].value",
        };
        return (index, criterion.IsCost) switch
        {
            (0, true) => new(TermStep.Start, input, -criterion.Weight),
            (0, false) => new(TermStep.Start, input, criterion.Weight),
            (_, true) => new(TermStep.Subtract, input, criterion.Weight),
            (_, false) => new(TermStep.Add, input, criterion.Weight),
        };
    }
}
