namespace ProductBalance.Domain.Scoring.Uncertainty;

/// <summary>How a run of draws is cut into blocks, which are worked on one by one and are not kept.</summary>
internal static class DrawBlocks
{
    /// <summary>Draws in a block: the columns of an item at that many draws fit into the processor's nearest memory.</summary>
    public const int Length = 250;

    /// <summary>How many blocks a run has; the last may be shorter.</summary>
    public static int Count(int draws) => (draws + Length - 1) / Length;

    /// <summary>The draws of a block.</summary>
    public static (int First, int Count) Of(int block, int draws) =>
        (block * Length, Math.Min(Length, draws - (block * Length)));
}
