using System.Globalization;
using ProductBalance.Domain.Impact;
using ProductBalance.Domain.Tests.Support;

namespace ProductBalance.Domain.Tests.Impact.Reading;

/// <summary>A sentence with what a person reads in it.</summary>
internal sealed record LabelledSentence(string Text, bool Quantified)
{
    public double? Baseline { get; init; }

    public double? Target { get; init; }

    public double? Relative { get; init; }

    public double? Absolute { get; init; }

    public string? Unit { get; init; }

    public MetricDirection? Direction { get; init; }

    public static List<LabelledSentence> OfOurs() =>
        [
            .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Impact", "Reading", "sentences.tsv"))
                .Skip(1)
                .Select(line => line.Split('\t'))
                .Select(cells => new LabelledSentence(cells[8], cells[1] == "y")
                {
                    Baseline = Number(cells[2]),
                    Target = Number(cells[3]),
                    Unit = cells[4] == "-" ? null : cells[4],
                    Direction = DirectionOf(cells[5]),
                    Relative = Number(cells[6]),
                    Absolute = Number(cells[7]),
                }),
        ];

    public static List<LabelledSentence> OfSharedData() =>
        [
            .. CsvText
                .Parse(SharedData.Read("3-impact/impact_statements.csv"))
                .Select(row => new LabelledSentence(row["text"], row["quantified"] == "y")
                {
                    Baseline = Number(row["baseline"]),
                    Target = Number(row["target"]),
                    Unit = row["unit"],
                    Direction = DirectionOf(row["direction"]),
                    Relative = Number(row["relative_change"]),
                }),
        ];

    private static double? Number(string cell) =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static MetricDirection? DirectionOf(string cell) =>
        cell switch
        {
            "lower" or "decrease" => MetricDirection.LowerIsBetter,
            "higher" or "increase" => MetricDirection.HigherIsBetter,
            _ => null,
        };
}
