namespace ProductBalance.Domain.Scoring;

/// <summary>
/// (Business value + time criticality + risk reduction or opportunity enablement) ÷ job size, each on 1-2-3-5-8-13-20,
/// in points per point of job size (SAFe, weighted shortest job first).
/// </summary>
public sealed class WsjfModel : ScoreModel
{
    private static readonly ScoreInput BusinessValue = Relative("businessValue", "Business value");
    private static readonly ScoreInput TimeCriticality = Relative("timeCriticality", "Time criticality");
    private static readonly ScoreInput RiskReduction = Relative("riskReduction", "Risk reduction");
    private static readonly ScoreInput JobSize = Relative("jobSize", "Job size") with { IsDivisor = true };

    internal WsjfModel()
        : base(
            ScoreModelKind.Wsjf,
            "points per point of job size",
            [
                new(TermStep.Start, BusinessValue),
                new(TermStep.Add, TimeCriticality),
                new(TermStep.Add, RiskReduction),
                new(TermStep.Divide, JobSize),
            ]
        ) { }

    /// <summary>The sum gives full points for urgency even where nothing of worth is urgent.</summary>
    private protected override IEnumerable<FieldProblem> Doubts(ScoreInputs inputs)
    {
        var values = Means(inputs);
        return values[1] > values[0] + values[2]
            ?
            [
                new(
                    TimeCriticality.Field,
                    "Time criticality counts more than business value and risk reduction together; "
                        + "the sum overrates such items, so check what is lost by waiting."
                ),
            ]
            : [];
    }

    private static ScoreInput Relative(string name, string label) =>
        new()
        {
            Name = name,
            Label = label,
            Unit = "points",
            Choices = [1, 2, 3, 5, 8, 13, 20],
        };
}
