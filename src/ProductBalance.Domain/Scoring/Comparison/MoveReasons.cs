namespace ProductBalance.Domain.Scoring.Comparison;

/// <summary>
/// Why an item rose (above 0) or fell (below 0) so many places between two days. The parts add up to the move.
/// </summary>
/// <param name="Move">The item with its ranks.</param>
/// <param name="Model">Another score model, its settings or rates.</param>
/// <param name="Time">Days that passed: deadlines and the horizon came nearer.</param>
/// <param name="Gone">Items that left the list.</param>
/// <param name="New">Items that came into the list.</param>
/// <param name="Others">Changes that people made to other items.</param>
/// <param name="Own">Changes that people made to this item.</param>
/// <param name="Held">Overrides that hold items against their scores; 0 where the scores alone decide.</param>
public sealed record MoveReasons(
    RankMove Move,
    int Model,
    int Time,
    int Gone,
    int New,
    int Others,
    int Own,
    int Held = 0
)
{
    /// <summary>An item that was not ranked before: its first rank is 0, and nothing moved it.</summary>
    public static MoveReasons Newcomer(int number, int rank) => new(new(number, 0, rank), 0, 0, 0, 0, 0, 0);

    /// <summary>Whether it was ranked before and stands elsewhere now.</summary>
    public bool HasMoved => Move is { Before: > 0, After: > 0, Rise: not 0 };

    /// <summary>
    /// The same for the ranks that people saw. What the scores do not explain of that move is charged to overrides.
    /// </summary>
    /// <param name="before">The rank of the first day, from 1.</param>
    /// <param name="after">The rank of the second day, from 1.</param>
    /// <param name="removedAbove">How many items stood above it that have been deleted since, so that no list has them.</param>
    public MoveReasons Seen(int before, int after, int removedAbove) =>
        this with
        {
            Move = new(Move.Number, before, after),
            Gone = Gone + removedAbove,
            Held = before - after - (Model + Time + Gone + removedAbove + New + Others + Own),
        };
}
