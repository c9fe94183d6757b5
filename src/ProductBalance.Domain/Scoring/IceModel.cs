namespace ProductBalance.Domain.Scoring;

/// <summary>Impact × confidence × ease, each from 1 to 10, in points (Sean Ellis).</summary>
public sealed class IceModel : ScoreModel
{
    internal IceModel()
        : base(
            ScoreModelKind.Ice,
            "points",
            [
                new(TermStep.Start, OneToTen("impact", "Impact")),
                new(TermStep.Multiply, OneToTen("confidence", "Confidence")),
                new(TermStep.Multiply, OneToTen("ease", "Ease")),
            ]
        ) { }

    private static ScoreInput OneToTen(string name, string label) =>
        new()
        {
            Name = name,
            Label = label,
            Unit = "points",
            Least = 1,
            Most = 10,
        };
}
