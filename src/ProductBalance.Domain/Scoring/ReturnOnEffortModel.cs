namespace ProductBalance.Domain.Scoring;

/// <summary>(Value − cost) ÷ cost, plain return on investment: what comes back on top of each unit of money spent.</summary>
public sealed class ReturnOnEffortModel : ScoreModel
{
    private static readonly ScoreInput Value = new()
    {
        Name = "value",
        Label = "Value",
        Unit = "money",
    };

    private static readonly ScoreInput Cost = new()
    {
        Name = "cost",
        Label = "Cost",
        Unit = "money",
        IsDivisor = true,
    };

    internal ReturnOnEffortModel()
        : base(
            ScoreModelKind.ReturnOnEffort,
            "earned per unit of cost",
            [new(TermStep.Start, Value), new(TermStep.Subtract, Cost), new(TermStep.Divide, Cost)]
        ) { }

    /// <inheritdoc/>
    public override double ScoreFloor => -1;
}
