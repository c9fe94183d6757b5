namespace ProductBalance.Domain.Scoring.Uncertainty;

/// <summary>
/// What is kept of all draws of one item while a list is surveyed. They are made block by block, so that the columns
/// that lead to a score stay in the processor's nearest memory.
/// </summary>
/// <param name="draws">How many draws there are.</param>
internal sealed class KeptDraws(int draws)
{
    private readonly DrawBlock _block = new(DrawBlocks.Length);

    /// <summary>Whose draws they are; null before the first.</summary>
    public ItemSampler? Sampler { get; private set; }

    public BlockBounds Bounds { get; private set; } = new(0);

    public double[] Scores { get; } = new double[draws];

    /// <summary>Values a month before confidence; where the model has no money, worths before effort.</summary>
    public double[] Values { get; } = new double[draws];

    /// <summary>See <see cref="DrawStanding"/>.</summary>
    public double[] Standings { get; } = new double[draws];

    /// <summary>Draws an item in place of the one before.</summary>
    public void Fill(ItemSampler sampler)
    {
        (Sampler, Bounds) = (sampler, new(DrawBlocks.Count(draws)));
        for (var i = 0; i < DrawBlocks.Count(draws); i++)
        {
            var (first, count) = DrawBlocks.Of(i, draws);
            sampler.Fill(first, count, _block);
            Bounds.Note(i, _block, count);
            _block.Scores.AsSpan(0, count).CopyTo(Scores.AsSpan(first));
            (sampler.HasMoney ? _block.Values : _block.Worths).AsSpan(0, count).CopyTo(Values.AsSpan(first));
            _block.Standings.AsSpan(0, count).CopyTo(Standings.AsSpan(first));
        }
    }
}
