using ProductBalance.Domain.Estimates;

namespace ProductBalance.Domain.Scoring;

/// <summary>
/// Reach a period × impact × confidence ÷ effort in person-months, in impact points per person-month (Sean McBride,
/// Intercom, 2016).
/// </summary>
public sealed class RiceModel : ScoreModel
{
    private static readonly ScoreInput Reach = new()
    {
        Name = "reach",
        Label = "Reach",
        Unit = "people a period",
        Least = 0,
    };

    private static readonly ScoreInput Impact = new()
    {
        Name = "impact",
        Label = "Impact",
        Unit = "points",
        Choices = [0.25, 0.5, 1, 2, 3],
    };

    private static readonly ScoreInput Confidence = new()
    {
        Name = "confidence",
        Label = "Confidence",
        Unit = "share",
        Scale = EstimateScale.Share,
        Least = 0,
        Most = 1,
    };

    private static readonly ScoreInput Effort = new()
    {
        Name = "effort",
        Label = "Effort",
        Unit = "person-months",
        IsDivisor = true,
    };

    internal RiceModel()
        : base(
            ScoreModelKind.Rice,
            "impact points per person-month",
            [
                new(TermStep.Start, Reach),
                new(TermStep.Multiply, Impact),
                new(TermStep.Multiply, Confidence),
                new(TermStep.Divide, Effort),
            ]
        ) { }
}
