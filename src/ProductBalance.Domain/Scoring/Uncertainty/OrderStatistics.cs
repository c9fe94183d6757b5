using System.Numerics.Tensors;

namespace ProductBalance.Domain.Scoring.Uncertainty;

/// <summary>
/// Single places of a sorted list without sorting it: the values are counted in equal bins between the least and the
/// greatest, and only the bins that hold a wanted place are sorted. Exact for any values. Not for two threads at once.
/// </summary>
internal sealed class OrderStatistics(int capacity)
{
    private const int Bins = 2_048;
    private readonly int[] _ends = new int[Bins];
    private readonly bool[] _wanted = new bool[Bins];
    private readonly ushort[] _binOf = new ushort[capacity];
    private readonly double[] _kept = new double[capacity];

    /// <summary>The values that would stand at the places (from 0, in ascending order) if the values were sorted.</summary>
    public void Find(ReadOnlySpan<double> values, ReadOnlySpan<int> places, Span<double> found)
    {
        Count(values);
        MarkWanted(places);
        var kept = _kept.AsSpan(0, Keep(values));
        kept.Sort();

        // Between the kept bins lie those that were left out: a place moves up by their number.
        var (bin, leftOut) = (0, 0);
        for (var i = 0; i < places.Length; i++)
        {
            for (; _ends[bin] <= places[i]; bin++)
            {
                leftOut += _wanted[bin] ? 0 : SizeOf(bin);
            }

            found[i] = kept[places[i] - leftOut];
        }
    }

    private int SizeOf(int bin) => _ends[bin] - (bin == 0 ? 0 : _ends[bin - 1]);

    private void Count(ReadOnlySpan<double> values)
    {
        Array.Clear(_ends);
        var least = TensorPrimitives.Min(values);
        var width = TensorPrimitives.Max(values) - least;
        var scale = width > 0 && double.IsFinite(width) ? (Bins - 1) / width : 0;
        for (var i = 0; i < values.Length; i++)
        {
            var bin = Math.Min(Bins - 1, (int)((values[i] - least) * scale));
            _binOf[i] = (ushort)bin;
            _ends[bin]++;
        }

        for (var bin = 1; bin < Bins; bin++)
        {
            _ends[bin] += _ends[bin - 1];
        }
    }

    private void MarkWanted(ReadOnlySpan<int> places)
    {
        Array.Clear(_wanted);
        var bin = 0;
        foreach (var place in places)
        {
            while (_ends[bin] <= place)
            {
                bin++;
            }

            _wanted[bin] = true;
        }
    }

    private int Keep(ReadOnlySpan<double> values)
    {
        var count = 0;
        for (var i = 0; i < values.Length; i++)
        {
            _kept[count] = values[i];
            count += _wanted[_binOf[i]] ? 1 : 0;
        }

        return count;
    }
}
