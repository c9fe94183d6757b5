using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Impact;

namespace ProductBalance.Domain.Freshness;

/// <summary>The fields of an item that carry an estimate. Each has an age of its own, down to a single input of a driver.</summary>
public static class EstimateFields
{
    /// <summary>Person-days.</summary>
    public const string Effort = "effort";

    /// <summary>What the metric is today.</summary>
    public const string Baseline = "impact.baseline";

    /// <summary>What the metric will be.</summary>
    public const string Target = "impact.target";

    /// <summary>The chance that the effect shows.</summary>
    public const string Confidence = "impact.confidence";

    /// <summary>The field that holds all inputs of the value driver.</summary>
    public const string Driver = "impact.driver";

    /// <summary>The field that holds all raw inputs of score models.</summary>
    public const string Inputs = "inputs";

    /// <summary>How much of the driver's quantity comes with one unit of the metric.</summary>
    public const string EffectPerUnit = $"{Driver}.effectPerUnit";

    private static readonly Dictionary<string, string> Labels = new(
        ValueDriver
            .All.SelectMany(driver => driver.Inputs)
            .DistinctBy(input => input.Name)
            .Select(input => KeyValuePair.Create($"{Driver}.{input.Name}", input.Label))
    )
    {
        [Effort] = "Effort",
        [Baseline] = "Baseline",
        [Target] = "Target",
        [Confidence] = "Confidence",
        [EffectPerUnit] = "Effect per unit",
    };

    /// <summary>The fields in which a content states an estimate, by their paths.</summary>
    public static IReadOnlyList<string> Of(ItemContent content)
    {
        var impact = content.Impact;
        return
        [
            .. content.Effort is null ? [] : (string[])[Effort],
            .. impact.Baseline.Value is null ? [] : (string[])[Baseline],
            .. impact.Target is null ? [] : (string[])[Target],
            .. impact.Confidence is null ? [] : (string[])[Confidence],
            .. impact.Driver?.Inputs.Keys.Order(StringComparer.Ordinal).Select(name => $"{Driver}.{name}") ?? [],
            .. impact.Driver?.EffectPerUnit is null ? [] : (string[])[EffectPerUnit],
            .. content.Inputs.Keys.Order(StringComparer.Ordinal).Select(name => $"{Inputs}.{name}"),
        ];
    }

    /// <summary>The name of a field for people; of a raw input, the name that the model gives it.</summary>
    public static string LabelOf(string field) =>
        Labels.TryGetValue(field, out var label) ? label
        : field.StartsWith(Inputs + ".", StringComparison.Ordinal) ? InWords(field[(Inputs.Length + 1)..])
        : field;

    /// <summary>The field of the item in which a field stands, and its name there; the name is null where it is one itself.</summary>
    public static (string Field, string? Part) Split(string field) =>
        new[] { Driver, Inputs }.FirstOrDefault(whole => field.StartsWith(whole + ".", StringComparison.Ordinal))
            is { } whole
            ? (whole, field[(whole.Length + 1)..])
            : (field, null);

    // Names of the API, such as businessValue; a criterion keeps the words that people gave it.
    private static string InWords(string name)
    {
        var words = name.Contains(' ', StringComparison.Ordinal)
            ? name
            : string.Concat(
                name.Select(letter => char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}")
            );
        return words.Trim() is { Length: > 0 } text ? char.ToUpperInvariant(text[0]) + text[1..] : name;
    }
}
