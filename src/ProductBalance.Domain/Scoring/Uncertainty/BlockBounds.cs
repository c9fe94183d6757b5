using System.Numerics.Tensors;

namespace ProductBalance.Domain.Scoring.Uncertainty;

/// <summary>
/// How high an item stands at most, and how small its effort is at least, in each block of draws. They are taken from
/// the very draws, so that who looks only at what the bounds let through misses nothing.
/// </summary>
internal sealed class BlockBounds
{
    private readonly double[] _highest;
    private readonly double[] _leastEfforts;

    public BlockBounds(DrawBlock block, int draws)
    {
        var blocks = DrawBlocks.Count(draws);
        (_highest, _leastEfforts) = (new double[blocks], new double[blocks]);
        for (var i = 0; i < blocks; i++)
        {
            var (first, count) = DrawBlocks.Of(i, draws);
            _highest[i] = TensorPrimitives.Max(block.Standings.AsSpan(first, count));
            _leastEfforts[i] = TensorPrimitives.Min(block.Efforts.AsSpan(first, count));
        }
    }

    public double Highest(int block) => _highest[block];

    public double LeastEffort(int block) => _leastEfforts[block];
}
