namespace ProductBalance.Domain.Planning.Optimising;

/// <summary>Judges plans that people make, by the rules of the planner and without solving anything.</summary>
public sealed class PlanJudge
{
    private readonly PlanScene _scene;

    /// <summary>Makes a problem ready for any number of judgements.</summary>
    /// <exception cref="ArgumentException">A pin or a ban is no candidate.</exception>
    public PlanJudge(PlanProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        _scene = new PlanScene(problem);
    }

    /// <summary>Whether an item is a candidate, so that it can be judged.</summary>
    public bool Knows(int number) => _scene.Knows(number);

    /// <summary>What a choice adds up to, and which rules it does not keep.</summary>
    /// <param name="numbers">The numbers of the chosen items.</param>
    /// <exception cref="ArgumentException">A number is no candidate's.</exception>
    public PlanVerdict Judge(IEnumerable<int> numbers)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        var taken = _scene.Marks(numbers);
        return new(
            _scene.ItemsOf(taken),
            _scene.TotalsOf(taken),
            [
                .. _scene
                    .Rules.Where(rule => !rule.Holds(taken))
                    .Select(rule => new BrokenRule(rule.Name, rule.Fault(taken))),
            ]
        );
    }
}
