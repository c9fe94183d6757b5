namespace ProductBalance.Data.Outcomes.Files;

/// <summary>What a file of figures tells, with the fields that it needs or may have.</summary>
public sealed record FigureContent
{
    private FigureContent() { }

    /// <summary>Estimates from before, with what came of them.</summary>
    public static FigureContent PastEstimates { get; } =
        new()
        {
            Needed = [FigureField.Actual],
            Possible =
            [
                FigureField.Item,
                FigureField.Estimate,
                FigureField.Low,
                FigureField.High,
                FigureField.Day,
                FigureField.Team,
                FigureField.Kind,
                FigureField.Baseline,
            ],
        };

    /// <summary>Values of released items.</summary>
    public static FigureContent Measurements { get; } =
        new() { Needed = [FigureField.Item, FigureField.Value], Possible = [FigureField.Day, FigureField.Source] };

    public required IReadOnlyList<FigureField> Needed { get; init; }

    public required IReadOnlyList<FigureField> Possible { get; init; }
}
