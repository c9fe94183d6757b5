namespace ProductBalance.Domain.Scoring.Uncertainty;

/// <summary>
/// An item that fits in a draw, in half the memory: rounded so that who asks what else would have fitted is told too
/// much rather than too little.
/// </summary>
internal readonly record struct TakenItem
{
    private readonly float _standing; // at most
    private readonly float _left; // at least

    public TakenItem(int number, double standing, double left) =>
        (Number, _standing, _left) = (number, float.BitDecrement((float)standing), float.BitIncrement((float)left));

    /// <summary>The item's number.</summary>
    public int Number { get; }

    /// <summary>The most that the items of a draw can leave to one that stands at a given height.</summary>
    /// <param name="taken">The items that fit, in the order in which they were taken.</param>
    /// <param name="standing">Where the other one stands.</param>
    /// <param name="capacity">What there was before the first of them.</param>
    public static double RoomAt(ReadOnlySpan<TakenItem> taken, double standing, double capacity)
    {
        var room = capacity;
        foreach (var item in taken)
        {
            if (item._standing <= standing)
            {
                break;
            }

            room = item._left;
        }

        return room;
    }
}
