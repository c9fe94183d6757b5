using ProductBalance.Domain.Impact.Reading;

namespace ProductBalance.Domain.Tests.Impact.Reading;

/// <summary>How well the reader reads a set of labelled sentences.</summary>
internal sealed class ReadingAccuracy
{
    private readonly List<(LabelledSentence Label, SentenceReading Reading)> _pairs;

    public ReadingAccuracy(IEnumerable<LabelledSentence> labels) =>
        _pairs = [.. labels.Select(label => (label, SentenceReader.Read(label.Text)))];

    public double Precision => Share(_pairs.Where(pair => pair.Reading.Quantified), pair => pair.Label.Quantified);

    public double Recall => Share(_pairs.Where(pair => pair.Label.Quantified), pair => pair.Reading.Quantified);

    public double Baselines =>
        Share(Stated(label => label.Baseline), pair => IsSame(pair, pair.Label.Baseline, pair.Reading.Baseline));

    public double Targets => Share(Stated(label => label.Target), IsTarget);

    public double RelativeChanges => Share(Stated(label => label.Relative), IsRelative);

    public double AbsoluteChanges =>
        Share(Stated(label => label.Absolute), pair => IsSame(pair, pair.Label.Absolute, pair.Reading.AbsoluteChange));

    public double Units =>
        Share(
            _pairs.Where(pair => pair.Label is { Quantified: true, Unit: not null }),
            pair => pair.Reading.Unit == pair.Label.Unit
        );

    public double Directions =>
        Share(
            _pairs.Where(pair => pair.Label is { Quantified: true, Direction: not null }),
            pair => pair.Reading.Direction == pair.Label.Direction
        );

    /// <summary>Sentences with a baseline or target in the reading that the label does not have.</summary>
    public IReadOnlyList<string> Invented =>
        [
            .. _pairs
                .Where(pair =>
                    (pair.Reading.Baseline is not null && pair.Label is { Quantified: true, Baseline: null })
                    || (pair.Reading.Target is not null && pair.Label is { Quantified: true, Target: null })
                )
                .Select(Describe),
        ];

    public IReadOnlyList<string> Misread =>
        [
            .. _pairs
                .Where(pair =>
                    pair.Label.Quantified != pair.Reading.Quantified
                    || (pair.Label.Baseline is not null && !IsSame(pair, pair.Label.Baseline, pair.Reading.Baseline))
                    || (pair.Label.Target is not null && !IsTarget(pair))
                    || (pair.Label.Relative is not null && !IsRelative(pair))
                    || (
                        pair.Label is { Quantified: true, Direction: not null }
                        && pair.Label.Direction != pair.Reading.Direction
                    )
                )
                .Select(Describe),
        ];

    public override string ToString() =>
        FormattableString.Invariant(
            $"precision {Precision:F3}, recall {Recall:F3}, baselines {Baselines:F3}, targets {Targets:F3}, relative {RelativeChanges:F3}, directions {Directions:F3}, invented {Invented.Count} of {_pairs.Count}"
        );

    private static string Describe((LabelledSentence Label, SentenceReading Reading) pair) =>
        FormattableString.Invariant(
            $"{pair.Label.Text}\n    said q={pair.Label.Quantified} {pair.Label.Baseline}→{pair.Label.Target} {pair.Label.Unit} {pair.Label.Direction} {pair.Label.Relative}\n    read q={pair.Reading.Quantified} {pair.Reading.Baseline}→{pair.Reading.Target} {pair.Reading.Unit} {pair.Reading.Direction} {pair.Reading.RelativeChange} Δ{pair.Reading.AbsoluteChange} “{pair.Reading.Metric}”"
        );

    private IEnumerable<(LabelledSentence Label, SentenceReading Reading)> Stated(
        Func<LabelledSentence, double?> value
    ) => _pairs.Where(pair => pair.Label.Quantified && value(pair.Label) is not null);

    /// <summary>Where only a difference is said, the shared labels put it in the column of the target.</summary>
    private static bool IsTarget((LabelledSentence Label, SentenceReading Reading) pair) =>
        IsSame(pair, pair.Label.Target, pair.Reading.Target)
        || (pair.Label.Baseline is null && IsSame(pair, pair.Label.Target, pair.Reading.AbsoluteChange));

    private static bool IsRelative((LabelledSentence Label, SentenceReading Reading) pair) =>
        pair.Reading.RelativeChange is { } read && Math.Abs(read - pair.Label.Relative!.Value) <= 0.01;

    /// <summary>Equal within 3 %, as the shared labels are rounded, in the label's unit where the reading took another one.</summary>
    private static bool IsSame((LabelledSentence Label, SentenceReading Reading) pair, double? said, double? read)
    {
        if (said is not { } expected || read is not { } value)
        {
            return false;
        }

        var factor = (pair.Reading.Unit, pair.Label.Unit) switch
        {
            ("KB", "GB") => 1d / 1024 / 1024,
            _ => 1,
        };
        return Math.Abs(value * factor - expected) <= Math.Abs(expected) * 0.03;
    }

    private static double Share<T>(IEnumerable<T> all, Func<T, bool> holds)
    {
        var results = all.Select(holds).ToList();
        return results.Count == 0 ? 1 : (double)results.Count(result => result) / results.Count;
    }
}
