using System.Runtime.InteropServices;

namespace ProductBalance.Domain.Scoring.Uncertainty;

/// <summary>
/// What was taken in one draw, and what still may be, as a heap with the highest on top: only those that reach the top are ever put in
/// order, and those below the line are not.
/// </summary>
internal sealed class WaitingCandidates
{
    private readonly List<Candidate> _heap = [];
    private readonly List<TakenItem> _taken = [];

    // The lower index stands first in the order of ties.
    private readonly record struct Candidate(double Standing, double Effort, int Index, int Number)
    {
        public bool StandsAbove(in Candidate other) =>
            Standing > other.Standing || (Standing == other.Standing && Index < other.Index);
    }

    public void Clear()
    {
        _heap.Clear();
        _taken.Clear();
    }

    /// <summary>All that was taken, in its order.</summary>
    public TakenItem[] Taken() => [.. _taken];

    /// <summary>Notes what was taken without waiting.</summary>
    public void Took(TakenItem item) => _taken.Add(item);

    public void Add(double standing, double effort, int index, int number)
    {
        _heap.Add(new(standing, effort, index, number));
        SiftUp(CollectionsMarshal.AsSpan(_heap));
    }

    /// <summary>Takes those that fit, the highest first, as long as they stand above a bound.</summary>
    /// <returns>What is left.</returns>
    public double TakeAbove(double bound, double left)
    {
        var mayHoldTooLarge = true;
        while (_heap.Count > 0 && _heap[0] is var highest && highest.Standing > bound)
        {
            if (highest.Effort <= left)
            {
                left -= highest.Effort;
                _taken.Add(new(highest.Number, highest.Standing, left));
                RemoveTop();
            }
            else if (mayHoldTooLarge)
            {
                DropTooLarge(left); // at once is faster than one by one
                mayHoldTooLarge = false;
            }
            else
            {
                RemoveTop();
            }
        }

        return left;
    }

    // What is too large now is so for the rest of the draw.
    private void DropTooLarge(double left)
    {
        _heap.RemoveAll(candidate => candidate.Effort > left);
        var heap = CollectionsMarshal.AsSpan(_heap);
        for (var i = (heap.Length / 2) - 1; i >= 0; i--)
        {
            SiftDown(heap, i);
        }
    }

    private void RemoveTop()
    {
        _heap[0] = _heap[^1];
        _heap.RemoveAt(_heap.Count - 1);
        SiftDown(CollectionsMarshal.AsSpan(_heap), 0);
    }

    private static void SiftUp(Span<Candidate> heap)
    {
        var at = heap.Length - 1;
        for (var parent = (at - 1) / 2; at > 0 && heap[at].StandsAbove(heap[parent]); parent = (at - 1) / 2)
        {
            (heap[at], heap[parent], at) = (heap[parent], heap[at], parent);
        }
    }

    private static void SiftDown(Span<Candidate> heap, int at)
    {
        for (var child = (2 * at) + 1; child < heap.Length; child = (2 * at) + 1)
        {
            var higher = child + 1 < heap.Length && heap[child + 1].StandsAbove(heap[child]) ? child + 1 : child;
            if (!heap[higher].StandsAbove(heap[at]))
            {
                return;
            }

            (heap[at], heap[higher], at) = (heap[higher], heap[at], higher);
        }
    }
}
