using System.Text.Json;
using CsCheck;
using ProductBalance.Domain.Impact.Reading;
using ProductBalance.Domain.Tests.Support;

namespace ProductBalance.Domain.Tests.Impact.Reading;

/// <summary>Whatever is typed gives a reading, from as much of it as can be read at once.</summary>
public class SentenceReaderLimitsTests
{
    public static TheoryData<string> Repeated =>
        [
            "a",
            "1",
            " 1",
            "1,",
            "1 to ",
            "from 1 ",
            "1-",
            "(",
            "-",
            "→",
            "\0",
            "\u202E",
            "😀",
            "\uD800",
            "a-",
            "1 min and ",
            "no ",
        ];

    [Theory]
    [MemberData(nameof(Repeated))]
    public void Read_Of100000Characters_ReadsTheLongestReadAlone(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));

        var reading = SentenceReader.Read(text);

        Assert.Equal(
            JsonSerializer.Serialize(SentenceReader.Read(text[..SentenceReader.LongestRead])),
            JsonSerializer.Serialize(reading)
        );
    }

    [Fact]
    public void Read_BehindTheLongestRead_LeavesOut()
    {
        var text = new string(' ', SentenceReader.LongestRead) + "cut CI time from 45 to 12 minutes";

        var reading = SentenceReader.Read(text);

        Assert.False(reading.Quantified);
    }

    [Fact]
    public void Read_OfAnyText_GivesFiniteNumbersAndAtMostOneQuestion() =>
        Gen.String.Sample(text => AssertSane(SentenceReader.Read(text)));

    [Fact]
    public void Read_OfAnyWordsOfTheGrammar_GivesFiniteNumbers()
    {
        string[] words =
        [
            "from",
            "to",
            "by",
            "0",
            "10",
            "1e309",
            "%",
            "x",
            "min",
            "half",
            "a",
            "third",
            "faster",
            "(",
            ")",
            "–",
            "-",
            "€",
            "reduce",
            "latency",
            "twice",
            "as",
            "fast",
            "factor",
            "of",
            "between",
            "and",
            "per",
            "month",
            "→",
            "up",
            "than",
        ];
        var sentences = Gen.Int[0, words.Length - 1]
            .Array[0, 12]
            .Select(picked => string.Join(' ', picked.Select(index => words[index])));

        sentences.Sample(text => AssertSane(SentenceReader.Read(text)), iter: 20_000);
    }

    [Fact]
    public void Read_OfNaughtyStrings_GivesAReading()
    {
        var strings = JsonDocument.Parse(SharedData.Read("5-hostile/naughty_strings_part_a.json"));

        foreach (var text in StringsIn(strings.RootElement))
        {
            AssertSane(SentenceReader.Read(text));
        }
    }

    private static void AssertSane(SentenceReading reading)
    {
        double?[] numbers = [reading.Baseline, reading.Target, reading.RelativeChange, reading.AbsoluteChange];

        Assert.All(numbers, number => Assert.True(number is null || double.IsFinite(number.Value)));
        Assert.DoesNotContain(reading.Metric ?? "", char.IsControl);
        Assert.Equal(reading.Missing.Count == 0 && reading.Quantified, reading.Question is null);
    }

    private static IEnumerable<string> StringsIn(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.String => [element.GetString()!],
            JsonValueKind.Array => element.EnumerateArray().SelectMany(StringsIn),
            JsonValueKind.Object => element.EnumerateObject().SelectMany(property => StringsIn(property.Value)),
            _ => [],
        };
}
