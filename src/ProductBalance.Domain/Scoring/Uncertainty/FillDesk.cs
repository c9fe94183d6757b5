using System.Numerics;
using System.Runtime.InteropServices;

namespace ProductBalance.Domain.Scoring.Uncertainty;

/// <summary>
/// The room in which one thread fills capacities. Taking items in the order of a draw, each where it fits, is the same
/// as taking again and again the highest of those that fit, as what is left only shrinks: no draw needs to be sorted.
/// </summary>
/// <param name="largestTeam">The most candidates that a team can have.</param>
internal sealed class FillDesk(int largestTeam)
{
    /// <summary>How many candidates are drawn first.</summary>
    public const int FirstCandidates = 32;

    private readonly DrawBlock _block = new(DrawBlocks.Length);
    private readonly double[] _left = new double[DrawBlocks.Length];
    private readonly int[] _candidates = new int[largestTeam];

    // One row a draw, one column a candidate.
    private readonly double[] _standings = new double[DrawBlocks.Length * largestTeam];
    private readonly double[] _efforts = new double[DrawBlocks.Length * largestTeam];
    private readonly int[] _taken = new int[largestTeam];
    private int _first;
    private int _draws;
    private int _count;

    /// <summary>The most person-days that any draw has left.</summary>
    public double MostLeft { get; private set; }

    /// <summary>Starts a block of draws with a full capacity.</summary>
    public void Begin(int first, int draws, double capacity)
    {
        (_first, _draws, _count) = (first, draws, 0);
        _left.AsSpan().Fill(capacity + CapacityFill.Tolerance);
        MostLeft = capacity + CapacityFill.Tolerance;
    }

    /// <summary>Takes an item's effort in each draw where it fits.</summary>
    /// <returns>In how many draws it fits.</returns>
    public int Take(ItemSampler sampler)
    {
        var efforts = _block.Efforts.AsSpan(0, _draws);
        sampler.FillEfforts(_first, efforts);
        var taken = 0;
        for (var draw = 0; draw < _draws; draw++)
        {
            if (efforts[draw] <= _left[draw])
            {
                _left[draw] -= efforts[draw];
                taken++;
            }
        }

        return taken;
    }

    /// <summary>Draws one more candidate, where its effort fits into what any draw has left.</summary>
    /// <returns>Whether it does.</returns>
    /// <param name="candidate">Its place in the order of ties: of two that stand equal, the lower one is taken first.</param>
    /// <param name="sampler">Draws it.</param>
    public bool AddCandidate(int candidate, ItemSampler sampler)
    {
        var efforts = _block.Efforts.AsSpan(0, _draws);
        sampler.FillEfforts(_first, efforts);
        if (!FitsAnywhere(efforts))
        {
            return false;
        }

        sampler.FillScores(_first, _draws, _block);
        for (var draw = 0; draw < _draws; draw++)
        {
            var at = (draw * largestTeam) + _count;
            (_standings[at], _efforts[at]) = (_block.Standings[draw], _block.Efforts[draw]);
        }

        _taken[_count] = 0;
        _candidates[_count++] = candidate;
        return true;
    }

    /// <summary>In each draw takes the highest candidates that fit, as long as they stand above a bound.</summary>
    /// <param name="bound">Nothing that is not drawn yet stands higher.</param>
    /// <param name="tell">Takes each candidate and in how many draws it was taken.</param>
    public void TakeAbove(double bound, Action<int, int> tell)
    {
        MostLeft = 0;
        for (var draw = 0; draw < _draws; draw++)
        {
            TakeAbove(bound, draw);
            MostLeft = Math.Max(MostLeft, _left[draw]);
        }

        for (var i = 0; i < _count; i++)
        {
            tell(_candidates[i], _taken[i]);
            _taken[i] = 0;
        }
    }

    private bool FitsAnywhere(ReadOnlySpan<double> efforts)
    {
        for (var draw = 0; draw < efforts.Length; draw++)
        {
            if (efforts[draw] <= _left[draw])
            {
                return true;
            }
        }

        return false;
    }

    private void TakeAbove(double bound, int draw)
    {
        var standings = _standings.AsSpan(draw * largestTeam, _count);
        var efforts = _efforts.AsSpan(draw * largestTeam, _count);
        while (HighestFitting(standings, efforts, _left[draw]) is var highest && highest > bound)
        {
            var column = FirstAt(highest, standings);
            _left[draw] -= efforts[column];
            _taken[column]++;
            standings[column] = double.NegativeInfinity;
        }
    }

    // What is too large now is so for the rest of the draw, and is struck out on the way.
    private static double HighestFitting(Span<double> standings, ReadOnlySpan<double> efforts, double left)
    {
        var standingLanes = MemoryMarshal.Cast<double, Vector<double>>(standings);
        var effortLanes = MemoryMarshal.Cast<double, Vector<double>>(efforts);
        var highestLanes = new Vector<double>(double.NegativeInfinity);
        var room = new Vector<double>(left);
        for (var i = 0; i < standingLanes.Length; i++)
        {
            standingLanes[i] = Vector.ConditionalSelect(
                Vector.LessThanOrEqual(effortLanes[i], room),
                standingLanes[i],
                new Vector<double>(double.NegativeInfinity)
            );
            highestLanes = Vector.Max(highestLanes, standingLanes[i]);
        }

        var highest = double.NegativeInfinity;
        for (var lane = 0; lane < Vector<double>.Count; lane++)
        {
            highest = Math.Max(highest, highestLanes[lane]);
        }

        for (var i = standingLanes.Length * Vector<double>.Count; i < standings.Length; i++)
        {
            standings[i] = efforts[i] <= left ? standings[i] : double.NegativeInfinity;
            highest = Math.Max(highest, standings[i]);
        }

        return highest;
    }

    private int FirstAt(double standing, ReadOnlySpan<double> standings)
    {
        var first = standings.IndexOf(standing);
        for (var i = first + 1; standings[i..].IndexOf(standing) is var step and >= 0; i++)
        {
            i += step;
            first = _candidates[i] < _candidates[first] ? i : first;
        }

        return first;
    }
}
