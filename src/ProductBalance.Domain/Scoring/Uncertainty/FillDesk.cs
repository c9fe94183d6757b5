namespace ProductBalance.Domain.Scoring.Uncertainty;

/// <summary>
/// The room in which one thread fills a team's capacity in each draw of a block. An item is drawn in full only in the
/// draws that have room for its effort: near the line that is a small part of them. As what is left only shrinks, what
/// has no room once has none later.
/// </summary>
internal sealed class FillDesk
{
    // Fewer numbers than the widest register holds are computed another way, whose last digits may differ.
    private const int Fewest = 8;

    private readonly double[] _efforts = new double[DrawBlocks.Length];
    private readonly double[] _left = new double[DrawBlocks.Length];
    private readonly int[] _draws = new int[DrawBlocks.Length];
    private readonly WaitingCandidates[] _waiting =
    [
        .. Enumerable.Range(0, DrawBlocks.Length).Select(_ => new WaitingCandidates()),
    ];
    private int[] _numbers = []; // those of the draws, and repetitions of the first where they are too few
    private int _count;

    /// <summary>Room to draw in, as long as a block.</summary>
    public DrawBlock Block { get; } = new(DrawBlocks.Length);

    /// <summary>The most person-days that any draw has left.</summary>
    public double MostLeft { get; private set; }

    /// <summary>Starts draws of one block, each by its number, with a full capacity.</summary>
    public void Begin(int[] numbers, double capacity)
    {
        (_count, MostLeft) = (numbers.Length, capacity + CapacityFill.Tolerance);
        _numbers = [.. numbers, .. Enumerable.Repeat(numbers[0], Math.Max(0, Fewest - numbers.Length))];
        Array.Fill(_left, MostLeft);
        Array.ForEach(_waiting, waiting => waiting.Clear());
    }

    /// <summary>Takes an item's effort in each draw where it fits.</summary>
    public void Take(UncertainItem item)
    {
        var fitting = FindFitting(item.Sampler);
        for (var i = 0; i < fitting; i++)
        {
            _left[_draws[i]] -= Block.Efforts[i];
            _waiting[_draws[i]].Took(new(item.Place.Number, double.PositiveInfinity, _left[_draws[i]]));
        }
    }

    /// <summary>Lets an item wait for its turn in each draw where it fits.</summary>
    /// <param name="index">Its place in the order of ties: of two that stand equal, the lower one is taken first.</param>
    /// <param name="item">The item.</param>
    /// <returns>Whether it fits in any draw.</returns>
    public bool AddCandidate(int index, UncertainItem item)
    {
        var fitting = FindFitting(item.Sampler);
        if (fitting == 0)
        {
            return false;
        }

        item.Sampler.FillScores(PadTo(Fewest, fitting), Block);
        for (var i = 0; i < fitting; i++)
        {
            _waiting[_draws[i]].Add(Block.Standings[i], Block.Efforts[i], index, item.Place.Number);
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
            _left[draw] = _waiting[draw].TakeAbove(bound, _left[draw]);
            MostLeft = Math.Max(MostLeft, _left[draw]);
        }
    }

    /// <summary>Puts what was taken in each draw at the draw's number.</summary>
    public void CopyTaken(TakenItem[][] taken)
    {
        for (var draw = 0; draw < _count; draw++)
        {
            taken[_numbers[draw]] = _waiting[draw].Taken();
        }
    }

    // The draws in which the item fits come to the front of the block, without a branch that nobody could foretell.
    private int FindFitting(ItemSampler sampler)
    {
        sampler.FillEfforts(_numbers, _efforts.AsSpan(0, _numbers.Length));
        var fitting = 0;
        for (var draw = 0; draw < _count; draw++)
        {
            _draws[fitting] = draw;
            Block.Numbers[fitting] = _numbers[draw];
            Block.Efforts[fitting] = _efforts[draw];
            fitting += _efforts[draw] <= _left[draw] ? 1 : 0;
        }

        return fitting;
    }

    private int PadTo(int fewest, int count)
    {
        for (; count < fewest; count++)
        {
            (Block.Numbers[count], Block.Efforts[count]) = (Block.Numbers[0], Block.Efforts[0]);
        }

        return count;
    }
}
