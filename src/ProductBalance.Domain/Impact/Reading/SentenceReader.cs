namespace ProductBalance.Domain.Impact.Reading;

/// <summary>
/// Reads from a sentence which number changes, from what and to what: "cut CI time from 45 to 12 minutes". Total: any
/// text gives a reading, never an error, in time linear in what is read. The grammar is in <c>docs/impact-reader.md</c>.
/// </summary>
public static class SentenceReader
{
    /// <summary>Characters that are read; an impact is a sentence or two, and what stands behind is left out.</summary>
    public const int LongestRead = 4_000;

    private static readonly IReadOnlySet<string> MeasuringWords = WordSet.Of(
        "measured measure grafana datadog prometheus dashboard analytics monitoring according survey"
    );

    /// <summary>Reads the first <see cref="LongestRead"/> characters of a text.</summary>
    public static SentenceReading Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var read = text.Length > LongestRead ? text[..LongestRead] : text;
        var tokens = QuantityFolder.Fold(Tokenizer.Tokenize(read));
        var change = ChangeFinder.Find(tokens);
        var metric = change is null ? null : MetricPhrase.Find(read, tokens, change);
        var doubt = Doubts.About(tokens, change, metric);
        var quality = doubt is Doubt.NoNumber or Doubt.VagueMetric ? QualityWords.FindIn(tokens) : null;

        var reading =
            change is null || doubt is Doubt.Version ? Nothing(tokens) : Values(change, metric, doubt, tokens);
        reading = reading with
        {
            Missing = Missing(reading, change, tokens),
            Examples = quality?.Examples ?? reading.Examples,
        };
        return reading with { Question = QuestionWriter.Ask(doubt, reading, quality) };
    }

    private static SentenceReading Nothing(IReadOnlyList<Token> tokens) =>
        new()
        {
            Quantified = false,
            Missing = [],
            Examples = ExampleShelf.For(tokens),
        };

    private static SentenceReading Values(FoundChange change, string? metric, Doubt doubt, IReadOnlyList<Token> tokens)
    {
        var (before, after) = InOneUnit(change.Before?.Quantity, change.After?.Quantity);
        var direction = ChangeArithmetic.Direction(change, metric);
        return Nothing(tokens) with
        {
            Quantified = doubt is Doubt.None,
            Metric = metric,
            Unit = (after ?? before ?? AbsoluteOf(change))?.UnitName,
            Direction = direction,
            Baseline = before?.Middle,
            Target = after?.Middle,
            BaselineRange = RangeOf(before),
            TargetRange = RangeOf(after),
            RelativeChange = Finite(after?.Middle / before?.Middle - 1 ?? ChangeArithmetic.Relative(change, direction)),
            AbsoluteChange = after?.Middle - before?.Middle ?? ChangeArithmetic.Absolute(change, direction),
        };
    }

    private static (Quantity?, Quantity?) InOneUnit(Quantity? before, Quantity? after) =>
        before is null || after is null ? (before, after) : Quantity.InOneUnit(before, after);

    private static Quantity? AbsoluteOf(FoundChange change) =>
        change.Delta is { Quantity: { IsRelative: false } quantity } ? quantity : null;

    private static ValueRange? RangeOf(Quantity? quantity) =>
        quantity is { IsRange: true } ? new ValueRange(quantity.Low, quantity.High) : null;

    /// <summary>From zero there is no relative change.</summary>
    private static double? Finite(double? value) => value is { } number && double.IsFinite(number) ? number : null;

    private static List<string> Missing(SentenceReading reading, FoundChange? change, IReadOnlyList<Token> tokens)
    {
        var isMoneyPerPeriod = change?.Quantities.Any(quantity => quantity.Quantity.Is(Dimension.Money)) ?? false;
        (string Part, bool IsMissing)[] parts =
        [
            (MissingParts.Metric, reading.Metric is null || !MetricNames.NamesQuantity(reading.Metric)),
            (MissingParts.Direction, reading is { Quantified: true, Direction: null }),
            (MissingParts.Baseline, reading.Baseline is null),
            (MissingParts.Target, change is not { SaysChange: true }),
            (MissingParts.Likely, change?.Quantities.Any(quantity => quantity.IsBestCase) ?? false),
            (MissingParts.Measurement, !tokens.Any(token => token.IsWordIn(MeasuringWords))),
            (MissingParts.Driver, !isMoneyPerPeriod),
        ];
        return [.. parts.Where(part => part.IsMissing).Select(part => part.Part)];
    }
}
