using System.Numerics;
using System.Runtime.InteropServices;

namespace ProductBalance.Domain.Scoring.Uncertainty;

/// <summary>In how many draws one item stands above another.</summary>
internal static class PairCount
{
    /// <summary>Counts the draws in which the first of two standings is higher, or equal where the first wins ties.</summary>
    public static int Above(ReadOnlySpan<double> first, ReadOnlySpan<double> second, bool winsTies)
    {
        var firstLanes = MemoryMarshal.Cast<double, Vector<double>>(first);
        var secondLanes = MemoryMarshal.Cast<double, Vector<double>>(second);
        var counts = Vector<long>.Zero; // a lane that compares true is −1
        for (var i = 0; i < firstLanes.Length; i++)
        {
            counts -= winsTies
                ? Vector.GreaterThanOrEqual(firstLanes[i], secondLanes[i])
                : Vector.GreaterThan(firstLanes[i], secondLanes[i]);
        }

        var above = (int)Vector.Sum(counts);
        for (var i = firstLanes.Length * Vector<double>.Count; i < first.Length; i++)
        {
            above += first[i] > second[i] || (winsTies && first[i] == second[i]) ? 1 : 0;
        }

        return above;
    }
}
