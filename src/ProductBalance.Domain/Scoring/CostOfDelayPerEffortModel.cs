namespace ProductBalance.Domain.Scoring;

/// <summary>
/// Cost of delay a week ÷ effort in person-weeks, in money a week per person-week: CD3 (Reinertsen 2009) with effort in
/// place of duration, as capacity is what items share. Equal to the WSEPT index (Rothkopf 1966).
/// </summary>
public sealed class CostOfDelayPerEffortModel : ScoreModel
{
    private static readonly ScoreInput CostOfDelay = new()
    {
        Name = "costOfDelayPerWeek",
        Label = "Cost of delay",
        Unit = "money a week",
    };

    private static readonly ScoreInput Effort = new()
    {
        Name = "effortWeeks",
        Label = "Effort",
        Unit = "person-weeks",
        IsDivisor = true,
    };

    internal CostOfDelayPerEffortModel()
        : base(
            ScoreModelKind.CostOfDelayPerEffort,
            "money a week per person-week",
            [new(TermStep.Start, CostOfDelay), new(TermStep.Divide, Effort)]
        ) { }
}
