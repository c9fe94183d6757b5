namespace ProductBalance.Domain.Scoring;

/// <summary>
/// All that decides an item's place in the ranking. The default value is item 0 without expected value or deadline.
/// </summary>
public readonly record struct RankInput
{
    // Days before the last possible day, so that the default is no deadline.
    private readonly int _deadline;

    /// <summary>States what decides the place of an item.</summary>
    /// <param name="number">The item's number.</param>
    /// <param name="score">The score of the means; not looked at in the lane or without expected value.</param>
    /// <param name="expectedValue">The mean worth; at 0 or below the item stands last, ordered by it.</param>
    /// <param name="effort">The expected effort in person-days (for a stateless call, in the model's unit).</param>
    /// <param name="deadline">The day of the deadline, of the end or of the fading; null is latest.</param>
    /// <param name="lane">The place in the lights-on lane; null outside it.</param>
    /// <exception cref="ArgumentException">The number that decides the place is not finite.</exception>
    public RankInput(
        int number,
        double score,
        double expectedValue,
        double effort,
        DateOnly? deadline = null,
        RankKey? lane = null
    )
    {
        (Number, Score, Effort) = (number, score, effort);
        Key = lane ?? RankKey.OfScore(score, expectedValue);
        _deadline = (deadline ?? DateOnly.MaxValue).DayNumber - DateOnly.MaxValue.DayNumber;
    }

    /// <summary>The item's number, which decides the last tie.</summary>
    public int Number { get; }

    /// <summary>The score of the means.</summary>
    public double Score { get; }

    /// <summary>The expected effort, which decides the second tie.</summary>
    public double Effort { get; }

    /// <summary>The place before ties.</summary>
    public RankKey Key { get; private init; }

    /// <summary>The same item where its score came out differently; an item in the lights-on lane stays there.</summary>
    public RankInput At(RankKey key) => Key.IsInLane ? this : this with { Key = key };

    /// <summary>Whether this item stands first where both come out equal.</summary>
    public bool WinsTieAgainst(in RankInput other) => CompareTie(other) < 0;

    /// <summary>
    /// Decides between equal keys: in the lane the lower number stands first; elsewhere the earlier deadline, then the
    /// smaller effort, then the lower number.
    /// </summary>
    internal int CompareTie(in RankInput other) =>
        Key.IsInLane
            ? Number.CompareTo(other.Number)
            : (_deadline, Effort, Number).CompareTo((other._deadline, other.Effort, other.Number));
}
