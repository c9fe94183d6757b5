using System.Numerics.Tensors;

namespace ProductBalance.Domain.Scoring.Uncertainty;

/// <summary>
/// How high an item stands at most, and how small its effort is at least, in each block of draws. They are taken from
/// the very draws, so that who looks only at what the bounds let through misses nothing.
/// </summary>
/// <param name="blocks">How many blocks there are.</param>
internal sealed class BlockBounds(int blocks)
{
    private readonly double[] _highest = new double[blocks];
    private readonly double[] _leastEfforts = new double[blocks];

    /// <summary>Takes the bounds of a block from its draws.</summary>
    public void Note(int block, DrawBlock draws, int count)
    {
        _highest[block] = TensorPrimitives.Max(draws.Standings.AsSpan(0, count));
        _leastEfforts[block] = TensorPrimitives.Min(draws.Efforts.AsSpan(0, count));
    }

    public double Highest(int block) => _highest[block];

    public double LeastEffort(int block) => _leastEfforts[block];
}
