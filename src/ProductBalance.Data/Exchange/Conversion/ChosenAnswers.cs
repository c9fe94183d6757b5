namespace ProductBalance.Data.Exchange.Conversion;

/// <summary>What somebody said cells of a file mean; what is left out stays as it is guessed for each file.</summary>
public sealed record ChosenAnswers
{
    public bool? HasHeads { get; init; }

    public char? DecimalSign { get; init; }

    public DateOrder? DateOrder { get; init; }

    public ConfidenceScale? Confidence { get; init; }

    public EffortUnit? EffortUnit { get; init; }

    public double? HoursPerDay { get; init; }

    public double? DaysPerWeek { get; init; }

    public double? DaysPerPoint { get; init; }

    public RepeatedKeys? RepeatedKeys { get; init; }

    /// <summary>What of <paramref name="taken"/> was not guessed.</summary>
    public static ChosenAnswers Between(ImportAnswers guessed, ImportAnswers taken) =>
        new()
        {
            HasHeads = Chosen(guessed.HasHeads, taken.HasHeads),
            DecimalSign = Chosen(guessed.DecimalSign, taken.DecimalSign),
            DateOrder = Chosen(guessed.DateOrder, taken.DateOrder),
            Confidence = Chosen(guessed.Confidence, taken.Confidence),
            EffortUnit = Chosen(guessed.EffortUnit, taken.EffortUnit),
            HoursPerDay = Chosen(guessed.HoursPerDay, taken.HoursPerDay),
            DaysPerWeek = Chosen(guessed.DaysPerWeek, taken.DaysPerWeek),
            DaysPerPoint = taken.DaysPerPoint,
            RepeatedKeys = Chosen(guessed.RepeatedKeys, taken.RepeatedKeys),
        };

    public ImportAnswers Over(ImportAnswers guessed) =>
        new()
        {
            HasHeads = HasHeads ?? guessed.HasHeads,
            DecimalSign = DecimalSign ?? guessed.DecimalSign,
            DateOrder = DateOrder ?? guessed.DateOrder,
            Confidence = Confidence ?? guessed.Confidence,
            EffortUnit = EffortUnit ?? guessed.EffortUnit,
            HoursPerDay = HoursPerDay ?? guessed.HoursPerDay,
            DaysPerWeek = DaysPerWeek ?? guessed.DaysPerWeek,
            DaysPerPoint = DaysPerPoint ?? guessed.DaysPerPoint,
            RepeatedKeys = RepeatedKeys ?? guessed.RepeatedKeys,
        };

    private static T? Chosen<T>(T guessed, T taken)
        where T : struct => guessed.Equals(taken) ? null : taken;
}
