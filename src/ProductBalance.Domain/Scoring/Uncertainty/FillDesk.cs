namespace ProductBalance.Domain.Scoring.Uncertainty;

/// <summary>
/// The room in which one thread fills a team's capacity in each draw of a block. An item is drawn in full only in the
/// draws that have room for its effort: near the line that is a small part of them. As what is left only shrinks, what
/// has no room once has none later.
/// </summary>
/// <param name="largestTeam">The most items that a team has.</param>
internal sealed class FillDesk(int largestTeam)
{
    // Fewer numbers than the widest register holds are computed another way, whose last digits may differ.
    private const int Fewest = 8;

    private readonly DrawBlock _block = new(DrawBlocks.Length);
    private readonly double[] _efforts = new double[DrawBlocks.Length];
    private readonly double[] _left = new double[DrawBlocks.Length];
    private readonly int[] _draws = new int[DrawBlocks.Length];
    private readonly int[] _taken = new int[largestTeam];
    private readonly WaitingCandidates[] _waiting =
    [
        .. Enumerable.Range(0, DrawBlocks.Length).Select(_ => new WaitingCandidates()),
    ];
    private int _first;
    private int _count;

    /// <summary>The most person-days that any draw has left.</summary>
    public double MostLeft { get; private set; }

    /// <summary>In how many draws of the block each item was taken, by its index.</summary>
    public ReadOnlySpan<int> Taken => _taken;

    /// <summary>Starts a block of draws with a full capacity.</summary>
    public void Begin(int first, int count, double capacity)
    {
        (_first, _count, MostLeft) = (first, count, capacity + CapacityFill.Tolerance);
        Array.Fill(_left, MostLeft);
        Array.Clear(_taken);
        Array.ForEach(_waiting, waiting => waiting.Clear());
    }

    /// <summary>Takes an item's effort in each draw where it fits.</summary>
    public void Take(int index, ItemSampler sampler)
    {
        var fitting = FindFitting(sampler);
        for (var i = 0; i < fitting; i++)
        {
            _left[_draws[i]] -= _block.Efforts[i];
        }

        _taken[index] += fitting;
    }

    /// <summary>Lets an item wait for its turn in each draw where it fits.</summary>
    /// <param name="index">Its place in the order of ties: of two that stand equal, the lower one is taken first.</param>
    /// <param name="sampler">Draws it.</param>
    /// <returns>Whether it fits in any draw.</returns>
    public bool AddCandidate(int index, ItemSampler sampler)
    {
        var fitting = FindFitting(sampler);
        if (fitting == 0)
        {
            return false;
        }

        sampler.FillScores(PadTo(Fewest, fitting), _block);
        for (var i = 0; i < fitting; i++)
        {
            _waiting[_draws[i]].Add(_block.Standings[i], _block.Efforts[i], index);
        }

        return true;
    }

    /// <summary>In each draw takes the highest candidates that fit, as long as they stand above a bound.</summary>
    /// <param name="bound">Nothing that is not drawn yet stands higher.</param>
    public void TakeAbove(double bound)
    {
        MostLeft = 0;
        for (var draw = 0; draw < _count; draw++)
        {
            _left[draw] = _waiting[draw].TakeAbove(bound, _left[draw], _taken);
            MostLeft = Math.Max(MostLeft, _left[draw]);
        }
    }

    // The draws in which the item fits come to the front of the block, without a branch that nobody could foretell.
    private int FindFitting(ItemSampler sampler)
    {
        sampler.FillEfforts(_first, _efforts.AsSpan(0, _count));
        var fitting = 0;
        for (var draw = 0; draw < _count; draw++)
        {
            _draws[fitting] = draw;
            _block.Numbers[fitting] = _first + draw;
            _block.Efforts[fitting] = _efforts[draw];
            fitting += _efforts[draw] <= _left[draw] ? 1 : 0;
        }

        return fitting;
    }

    private int PadTo(int fewest, int count)
    {
        for (; count < fewest; count++)
        {
            (_block.Numbers[count], _block.Efforts[count]) = (_block.Numbers[0], _block.Efforts[0]);
        }

        return count;
    }
}
