using System.Numerics;
using System.Runtime.InteropServices;

namespace ProductBalance.Domain.Scoring.Uncertainty;

/// <summary>
/// Where a draw stands, as one number: the higher, the nearer to the top. It is the score above the model's floor where
/// the worth is above 0, else the worth, so that what has no expected value stands below all that has. Numbers that
/// agree in 40 binary digits (12 decimal ones) are equal, as in <see cref="Ranking"/>.
/// </summary>
internal static class DrawStanding
{
    // A number keeps 40 of its 53 binary digits, rounded to nearest.
    private const ulong HalfOfLast = 1UL << 12;
    private const ulong Kept = ~((1UL << 13) - 1);

    /// <summary>Fills in the standings of a block's scores and worths.</summary>
    public static void Fill(DrawBlock block, int count, double floor)
    {
        var scores = block.Scores.AsSpan(0, count);
        var worths = block.Worths.AsSpan(0, count);
        var standings = block.Standings.AsSpan(0, count);
        for (var i = 0; i < count; i++)
        {
            standings[i] = worths[i] > 0 ? scores[i] - floor : worths[i];
        }

        Round(standings);
    }

    private static void Round(Span<double> standings)
    {
        var bits = MemoryMarshal.Cast<double, ulong>(standings);
        var lanes = MemoryMarshal.Cast<ulong, Vector<ulong>>(bits);
        foreach (ref var lane in lanes)
        {
            lane = (lane + new Vector<ulong>(HalfOfLast)) & new Vector<ulong>(Kept);
        }

        foreach (ref var rest in bits[(lanes.Length * Vector<ulong>.Count)..])
        {
            rest = (rest + HalfOfLast) & Kept;
        }
    }
}
