using ProductBalance.Domain.Estimates;

namespace ProductBalance.Domain.Scoring;

/// <summary>What somebody stated for the inputs of a score model, by the input's name.</summary>
public sealed class ScoreInputs
{
    private readonly Dictionary<string, StatedEstimate> _stated;

    /// <summary>Takes what was stated, by <see cref="ScoreInput.Name"/>.</summary>
    public ScoreInputs(IEnumerable<KeyValuePair<string, StatedEstimate>> stated) =>
        _stated = new(stated, StringComparer.Ordinal);

    /// <summary>Whether any input was stated as a range, so that the score has a spread.</summary>
    public bool HasRange => _stated.Values.Any(stated => stated.Estimate.IsRange);

    /// <summary>Estimates without a word on where they come from.</summary>
    public static ScoreInputs Of(params IEnumerable<(string Name, Estimate Estimate)> inputs) =>
        new(inputs.Select(input => KeyValuePair.Create(input.Name, new StatedEstimate(input.Estimate))));

    /// <summary>What was stated under a name; null when nothing was.</summary>
    public StatedEstimate? Find(string name) => _stated.GetValueOrDefault(name);
}
