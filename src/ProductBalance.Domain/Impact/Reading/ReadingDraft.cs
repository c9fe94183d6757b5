using ProductBalance.Domain.Estimates;

namespace ProductBalance.Domain.Impact.Reading;

/// <summary>Fills the fields of an impact from a sentence. People confirm what they see; nothing else is made up.</summary>
public static class ReadingDraft
{
    /// <summary>The impact that a sentence states by itself.</summary>
    public static ImpactDraft Of(string statement) => Over(new ImpactDraft(), statement);

    /// <summary>
    /// An impact after its sentence was changed. Fields that still hold what the old sentence said follow the new one;
    /// what somebody entered stays.
    /// </summary>
    public static ImpactDraft Over(ImpactDraft draft, string statement)
    {
        var (before, after) = (FieldsOf(draft.Statement ?? ""), FieldsOf(statement));
        var followed = draft with
        {
            Statement = statement.Length > 0 ? statement : null,
            Metric = Follow(draft.Metric, before.Metric, after.Metric),
            Unit = Follow(draft.Unit, before.Unit, after.Unit),
            Direction = Follow(draft.Direction, before.Direction, after.Direction),
            Baseline = draft.Baseline with
            {
                Value = Follow(draft.Baseline.Value, before.Baseline.Value, after.Baseline.Value),
            },
            Target = Follow(draft.Target, before.Target, after.Target),
        };
        return WithTarget(followed);
    }

    /// <summary>The impact with the target that its sentence's relative claim ("−60 %") gives, once there is a baseline.</summary>
    public static ImpactDraft WithTarget(ImpactDraft draft)
    {
        if (draft is not { Target: null, Baseline.Value: { } baseline, Statement: { } statement })
        {
            return draft;
        }

        var reading = SentenceReader.Read(statement);
        double? target = reading switch
        {
            { AbsoluteChange: { } difference } => baseline + difference,
            { RelativeChange: { } share } => baseline * (1 + share),
            _ => null,
        };
        return target is { } value && double.IsFinite(value)
            ? draft with
            {
                Target = Estimate.Of(Math.Round(value, 6)),
            }
            : draft;
    }

    private static ImpactDraft FieldsOf(string statement)
    {
        var reading = SentenceReader.Read(statement);
        return new ImpactDraft
        {
            Metric = reading.Metric,
            // A change in points is a change of a percentage.
            Unit = reading.Unit == "pp" ? TargetScale.Percent : reading.Unit,
            Direction = reading.Direction,
            Baseline = new Baseline(reading.Baseline),
            Target = TargetOf(reading),
        };
    }

    private static Estimate? TargetOf(SentenceReading reading) =>
        (reading.Target, reading.TargetRange) switch
        {
            ({ } likely, { } range) when range.Low <= likely && likely <= range.High => new Estimate(
                range.Low,
                likely,
                range.High
            ),
            ({ } likely, _) => Estimate.Of(likely),
            _ => null,
        };

    private static T? Follow<T>(T? current, T? before, T? after) =>
        current is null || EqualityComparer<T?>.Default.Equals(current, before) ? after : current;
}
