using MathNet.Numerics.Statistics;

namespace ProductBalance.Domain.Scoring.Comparison;

/// <summary>Two rankings side by side, for the items that both have.</summary>
public sealed class RankingComparison
{
    private RankingComparison(IReadOnlyList<RankMove> moves) => Moves = moves;

    /// <summary>Each shared item with both ranks, in the order of the second ranking.</summary>
    public IReadOnlyList<RankMove> Moves { get; }

    /// <summary>
    /// Spearman's ρ: 1 where the shared items stand in the same order, −1 where in the opposite one; 1 for fewer than two.
    /// </summary>
    public double Spearman =>
        Moves.Count < 2
            ? 1
            : Correlation.Spearman(Moves.Select(move => (double)move.Before), Moves.Select(move => (double)move.After));

    /// <summary>
    /// Kendall's τ: the pairs in the same order less those in the opposite one, as a share of all pairs; rankings have no
    /// ties, so τ-a and τ-b are one. 1 for fewer than two items.
    /// </summary>
    public double Kendall
    {
        get
        {
            var pairs = Moves.Count * (Moves.Count - 1.0) / 2;
            return pairs == 0 ? 1 : 1 - (2 * Inversions([.. Moves.Select(move => move.Before)]) / pairs);
        }
    }

    /// <summary>Compares two rankings.</summary>
    /// <param name="before">Item numbers in the order of the first; none twice.</param>
    /// <param name="after">Item numbers in the order of the second; none twice.</param>
    public static RankingComparison Of(IReadOnlyList<int> before, IReadOnlyList<int> after)
    {
        var ranks = before.Select((number, index) => (number, Rank: index + 1)).ToDictionary();
        return new([
            .. after
                .Select((number, index) => (number, Rank: index + 1))
                .Where(item => ranks.ContainsKey(item.number))
                .Select(item => new RankMove(item.number, ranks[item.number], item.Rank)),
        ]);
    }

    /// <summary>The items that moved farthest, the farthest first.</summary>
    public IEnumerable<RankMove> BiggestMovers(int count) =>
        Moves.Where(move => move.Rise != 0).OrderByDescending(move => Math.Abs(move.Rise)).Take(count);

    // Pairs out of order, counted while merging (Knight 1966): n log n, where comparing all pairs takes n².
    private static double Inversions(Span<int> ranks)
    {
        if (ranks.Length < 2)
        {
            return 0;
        }

        var (left, right) = (ranks[..(ranks.Length / 2)].ToArray(), ranks[(ranks.Length / 2)..].ToArray());
        var inversions = Inversions(left) + Inversions(right);
        for (int i = 0, l = 0, r = 0; i < ranks.Length; i++)
        {
            if (r == right.Length || (l < left.Length && left[l] < right[r]))
            {
                ranks[i] = left[l++];
            }
            else
            {
                ranks[i] = right[r++];
                inversions += left.Length - l;
            }
        }

        return inversions;
    }
}
