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
        var (before, after) = (SentenceReader.Read(draft.Statement ?? ""), SentenceReader.Read(statement));
        var baseline = Follow(draft.Baseline.Value, before.Baseline, after.Baseline);
        return draft with
        {
            Statement = statement.Length > 0 ? statement : null,
            Metric = Follow(draft.Metric, before.Metric, after.Metric),
            Unit = Follow(draft.Unit, UnitOf(before), UnitOf(after)),
            Direction = Follow(draft.Direction, before.Direction, after.Direction),
            Baseline = draft.Baseline with { Value = baseline },
            Target = Follow(draft.Target, TargetOf(before, draft.Baseline.Value), TargetOf(after, baseline)),
        };
    }

    /// <summary>
    /// An impact after its baseline was changed. The target of a relative claim ("−60 %") is computed from the new
    /// baseline; one that the sentence states or somebody entered stays.
    /// </summary>
    public static ImpactDraft WithBaseline(ImpactDraft draft, double? value)
    {
        var reading = SentenceReader.Read(draft.Statement ?? "");
        var (before, after) = (ComputedTarget(reading, draft.Baseline.Value), ComputedTarget(reading, value));
        return draft with
        {
            Baseline = draft.Baseline with { Value = value },
            Target = Follow(draft.Target, before, after),
        };
    }

    // A change in points is a change of a percentage.
    private static string? UnitOf(SentenceReading reading) => reading.Unit == "pp" ? TargetScale.Percent : reading.Unit;

    private static Estimate? TargetOf(SentenceReading reading, double? baseline) =>
        (reading.Target, reading.TargetRange) switch
        {
            ({ } likely, { } range) when range.Low <= likely && likely <= range.High => new Estimate(
                range.Low,
                likely,
                range.High
            ),
            ({ } likely, _) => Estimate.Of(likely),
            _ => ComputedTarget(reading, baseline),
        };

    private static Estimate? ComputedTarget(SentenceReading reading, double? baseline)
    {
        double? target = (reading, baseline) switch
        {
            ({ Target: not null }, _) or (_, null) => null,
            ({ AbsoluteChange: { } difference }, { } from) => from + difference,
            ({ RelativeChange: { } share }, { } from) => from * (1 + share),
            _ => null,
        };
        return target is { } value && double.IsFinite(value) ? Estimate.Of(Math.Round(value, 6)) : null;
    }

    private static T? Follow<T>(T? current, T? before, T? after) =>
        current is null || EqualityComparer<T?>.Default.Equals(current, before) ? after : current;
}
