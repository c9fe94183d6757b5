using ProductBalance.Data.Exchange.Conversion;

namespace ProductBalance.Web.Api.Exchange;

/// <summary>What cells of the file mean; what is left out stays as it was guessed.</summary>
public sealed record AnswersBody
{
    public char? DecimalSign { get; init; }

    public DateOrder? DateOrder { get; init; }

    public ConfidenceScale? Confidence { get; init; }

    public EffortUnit? EffortUnit { get; init; }

    public double? HoursPerDay { get; init; }

    public double? DaysPerWeek { get; init; }

    public double? DaysPerPoint { get; init; }

    public RepeatedKeys? RepeatedKeys { get; init; }

    public ImportAnswers Over(ImportAnswers guessed) =>
        new()
        {
            DecimalSign = DecimalSign ?? guessed.DecimalSign,
            DateOrder = DateOrder ?? guessed.DateOrder,
            Confidence = Confidence ?? guessed.Confidence,
            EffortUnit = EffortUnit ?? guessed.EffortUnit,
            HoursPerDay = HoursPerDay ?? guessed.HoursPerDay,
            DaysPerWeek = DaysPerWeek ?? guessed.DaysPerWeek,
            DaysPerPoint = DaysPerPoint ?? guessed.DaysPerPoint,
            RepeatedKeys = RepeatedKeys ?? guessed.RepeatedKeys,
        };
}
