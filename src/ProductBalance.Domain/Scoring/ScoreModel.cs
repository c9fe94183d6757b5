using ProductBalance.Domain.Estimates;

namespace ProductBalance.Domain.Scoring;

/// <summary>
/// A pure function from named inputs to a score. A model is data: its formula is a list of steps, applied from left to
/// right, and the same steps give the score, its explanation and every draw. No item's score depends on another item.
/// </summary>
public abstract class ScoreModel
{
    private readonly ScoreStep[] _steps;
    private readonly int[] _inputOfStep;
    private readonly int _stepsOfWorth;

    private protected ScoreModel(ScoreModelKind kind, string unit, ScoreStep[] steps)
    {
        (Kind, Unit, _steps) = (kind, unit, steps);
        ScoreInput[] inputs = [.. steps.Select(step => step.Input).Distinct()];
        Inputs = inputs;
        _inputOfStep = [.. steps.Select(step => Array.IndexOf(inputs, step.Input))];
        _stepsOfWorth = steps.TakeWhile(step => !step.Input.IsDivisor).Count();
    }

    /// <summary>Which model this is.</summary>
    public ScoreModelKind Kind { get; }

    /// <summary>The unit of the score.</summary>
    public string Unit { get; }

    /// <summary>The inputs, in the order in which <see cref="Evaluate"/> takes their values.</summary>
    public IReadOnlyList<ScoreInput> Inputs { get; }

    /// <summary>The input that divides the worth: an effort, a size or a cost; null where none does.</summary>
    public ScoreInput? Divisor => Inputs.FirstOrDefault(input => input.IsDivisor);

    /// <summary>The score of one value for each input, in the order of <see cref="Inputs"/> and in <see cref="Unit"/>.</summary>
    public double Evaluate(ReadOnlySpan<double> values) => Total(values, _steps.Length);

    /// <summary>
    /// What the values are worth before the effort, size or cost comes into play. Where it is 0 or less, dividing by
    /// effort would rank by effort the wrong way round, so such items stand last by this number.
    /// </summary>
    public double Worth(ReadOnlySpan<double> values) => Total(values, _stepsOfWorth);

    /// <summary>
    /// No score is at or below this where the worth is above 0, in <see cref="Unit"/>: a return on effort can be as low
    /// as −1, which is all of the cost lost.
    /// </summary>
    public virtual double ScoreFloor => 0;

    /// <summary>Scores and worths of many draws at once, as <see cref="Evaluate"/> and <see cref="Worth"/> have them.</summary>
    /// <param name="values">By input, in the order of <see cref="Inputs"/>, a value for each draw.</param>
    /// <param name="scores">Takes the scores.</param>
    /// <param name="worths">Takes the worths.</param>
    public void Fill(ReadOnlySpan<double[]> values, Span<double> scores, Span<double> worths)
    {
        for (var i = 0; i < _steps.Length; i++)
        {
            _steps[i].Apply(scores, values[_inputOfStep[i]].AsSpan(0, scores.Length));
            if (i < _stepsOfWorth)
            {
                scores.CopyTo(worths);
            }
        }
    }

    /// <summary>The means of the inputs, in the order of <see cref="Inputs"/>.</summary>
    /// <exception cref="ArgumentException">An input is missing or cannot be scored; see <see cref="Check"/>.</exception>
    public double[] Means(ScoreInputs inputs) => [.. Distributions(inputs).Select(distribution => distribution.Mean)];

    /// <summary>The distributions of the inputs, in the order of <see cref="Inputs"/>.</summary>
    /// <exception cref="ArgumentException">An input is missing or cannot be scored; see <see cref="Check"/>.</exception>
    public Distribution[] Distributions(ScoreInputs inputs) =>
        [.. Inputs.Select(input => input.On(Stated(input, inputs).Calibrated))];

    /// <summary>
    /// What keeps the inputs from being scored: a missing one, a divisor of 0 or less, a range that fits no scale, a
    /// result too large for a number. Empty when they can be scored.
    /// </summary>
    public IReadOnlyList<FieldProblem> Check(ScoreInputs inputs)
    {
        var problems = Problems(input => input.Problem(inputs.Find(input.Name)?.Estimate));
        return problems.Count > 0 || StaysFinite(inputs)
            ? problems
            : [new(Inputs[0].Field, "These numbers give a score that is too large to compute; check their units.")];
    }

    /// <summary><see cref="Check"/>, and what is off the model's scale: what is stored must be on it.</summary>
    public IReadOnlyList<FieldProblem> CheckOnScale(ScoreInputs inputs) =>
        Check(inputs) is { Count: > 0 } problems ? problems : OffScale(inputs);

    /// <summary>What is off the usual scale, or makes the score less telling; the inputs can be scored all the same.</summary>
    /// <exception cref="ArgumentException">An input cannot be scored; see <see cref="Check"/>.</exception>
    public IReadOnlyList<FieldProblem> Warnings(ScoreInputs inputs) => [.. OffScale(inputs), .. Doubts(inputs)];

    /// <summary>The score of the means of the inputs, explained.</summary>
    /// <exception cref="ArgumentException">An input is missing or cannot be scored; see <see cref="Check"/>.</exception>
    public Explanation Explain(ScoreInputs inputs) => new([.. Terms(inputs)], Unit, Warnings(inputs));

    /// <summary>What makes a score of this model less telling although every input is on its scale.</summary>
    private protected virtual IEnumerable<FieldProblem> Doubts(ScoreInputs inputs) => [];

    private static StatedEstimate Stated(ScoreInput input, ScoreInputs inputs) =>
        inputs.Find(input.Name) ?? throw new ArgumentException($"{input.Name} is missing.", nameof(inputs));

    private double Total(ReadOnlySpan<double> values, int steps)
    {
        var total = 0.0;
        for (var i = 0; i < steps; i++)
        {
            total = _steps[i].Step.Apply(total, _steps[i].Weight * values[_inputOfStep[i]]);
        }

        return total;
    }

    private IEnumerable<Term> Terms(ScoreInputs inputs) =>
        _steps.SelectMany(step => step.Terms(Stated(step.Input, inputs)));

    // The score of the means, and the largest one that any draw can come near.
    private bool StaysFinite(ScoreInputs inputs)
    {
        double[] farthest = [.. Inputs.Select(input => input.Farthest(Stated(input, inputs).Calibrated))];
        return double.IsFinite(Terms(inputs).Total()) && double.IsFinite(Evaluate(farthest));
    }

    private IReadOnlyList<FieldProblem> OffScale(ScoreInputs inputs) =>
        Problems(input => inputs.Find(input.Name) is { } stated ? input.OffScale(stated.Estimate) : null);

    private IReadOnlyList<FieldProblem> Problems(Func<ScoreInput, string?> problemOf) =>
        [
            .. from input in Inputs
            let problem = problemOf(input)
            where problem is not null
            select new FieldProblem(input.Field, problem),
        ];
}
