using ProductBalance.Domain.Estimates;

namespace ProductBalance.Domain.Scoring;

/// <summary>The scores of one item in every draw. Draw n of two items that share an estimate uses the same value of it.</summary>
public sealed class ScoreDraws
{
    /// <summary>How many draws are made unless said otherwise: a probability then has a standard error of at most 0.011.</summary>
    public const int UsualCount = 2_000;

    private readonly double[] _scores;
    private readonly RankKey[] _keys;

    /// <summary>Takes the score and the worth before effort of each draw.</summary>
    /// <exception cref="ArgumentException">There is not one score for each worth, or one is not finite.</exception>
    public ScoreDraws(double[] scores, double[] worths)
    {
        ArgumentNullException.ThrowIfNull(scores);
        ArgumentNullException.ThrowIfNull(worths);
        ArgumentOutOfRangeException.ThrowIfNotEqual(worths.Length, scores.Length);
        _scores = scores;
        _keys = [.. scores.Zip(worths, RankKey.OfScore)];
    }

    /// <summary>The scores, by draw.</summary>
    public ReadOnlySpan<double> Scores => _scores;

    /// <summary>The places before ties that the scores give, by draw.</summary>
    public ReadOnlySpan<RankKey> Keys => _keys;

    /// <summary>The mean and the percentiles of the scores.</summary>
    public ScoreSpread Spread => ScoreSpread.Of(_scores);

    /// <summary>Draws the inputs of a model and scores each draw.</summary>
    /// <param name="model">The model.</param>
    /// <param name="inputs">Inputs that pass the model's check.</param>
    /// <param name="drawsOf">The random numbers of each input's estimate.</param>
    /// <param name="count">How many draws.</param>
    public static ScoreDraws Of(
        ScoreModel model,
        ScoreInputs inputs,
        Func<ScoreInput, EstimateDraws> drawsOf,
        int count = UsualCount
    )
    {
        ArgumentNullException.ThrowIfNull(model);
        var distributions = model.Distributions(inputs);
        EstimateDraws[] draws = [.. model.Inputs.Select(drawsOf)];
        double[][] values = [.. distributions.Select(_ => new double[count])];
        for (var i = 0; i < values.Length; i++)
        {
            distributions[i].Fill(draws[i], 0, values[i]);
        }

        var (scores, worths) = (new double[count], new double[count]);
        model.Fill(values, scores, worths);
        return new(scores, worths);
    }

    /// <summary>
    /// P(this above other): in how many draws the ranking's rule puts this item above the other. Equal draws go to the
    /// one that the tie order prefers.
    /// </summary>
    /// <exception cref="ArgumentException">The two do not have the same number of draws.</exception>
    public OrderChance ChanceAbove(ScoreDraws other, bool winsTies)
    {
        ArgumentNullException.ThrowIfNull(other);
        ArgumentOutOfRangeException.ThrowIfNotEqual(other._keys.Length, _keys.Length);
        var above = 0;
        for (var n = 0; n < _keys.Length; n++)
        {
            above += _keys[n] < other._keys[n] || (winsTies && _keys[n] == other._keys[n]) ? 1 : 0;
        }

        return OrderChance.Of(above, _keys.Length);
    }
}
