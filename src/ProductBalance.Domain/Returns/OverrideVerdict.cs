namespace ProductBalance.Domain.Returns;

/// <summary>Did overrides beat the score? Told from the pairs of which both items are measured.</summary>
/// <param name="Pairs">How many pairs there are.</param>
/// <param name="Better">In how many of them the item that was moved up returned more for its effort.</param>
public sealed record OverrideVerdict(int Pairs, int Better)
{
    /// <summary>Fewer pairs than this say nothing.</summary>
    public const int LeastPairs = 5;

    /// <summary>A run of luck this rare or rarer is taken for more than luck.</summary>
    private const double Rare = 0.1;

    /// <summary>Counts pairs.</summary>
    public static OverrideVerdict Of(IReadOnlyCollection<OverridePair> pairs) =>
        new(pairs.Count, pairs.Count(pair => pair.Moved > pair.Anchor));

    /// <summary>
    /// True where overrides beat the score, false where the score was right; null where the pairs do not tell, by a sign
    /// test at 10 % for each side.
    /// </summary>
    public bool? BeatTheScore =>
        Pairs < LeastPairs ? null
        : AtLeast(Better) <= Rare ? true
        : AtLeast(Pairs - Better) <= Rare ? false
        : null;

    // P(so many heads or more of as many fair coins as there are pairs).
    private double AtLeast(int heads)
    {
        double ways = 1;
        double sum = 0;
        for (var k = Pairs; k >= heads; k--)
        {
            sum += ways;
            ways = ways * k / (Pairs - k + 1);
        }

        return sum / Math.Pow(2, Pairs);
    }
}
