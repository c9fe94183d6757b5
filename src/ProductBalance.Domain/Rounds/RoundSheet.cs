namespace ProductBalance.Domain.Rounds;

/// <summary>
/// What one person answers in one pass of a round: secret until the pass is revealed, and theirs to change until then.
/// </summary>
public sealed class RoundSheet
{
    private RoundSheet() { }

    /// <summary>Hands in answers.</summary>
    public RoundSheet(RoundId roundId, int pass, Guid userId, IReadOnlyList<ItemAnswer> answers, DateTimeOffset at) =>
        (RoundId, Pass, UserId, Answers, At) = (roundId, pass, userId, answers, at);

    /// <summary>The round.</summary>
    public RoundId RoundId { get; private set; }

    /// <summary>The pass, from 1.</summary>
    public int Pass { get; private set; }

    /// <summary>Who answers.</summary>
    public Guid UserId { get; private set; }

    /// <summary>The answers; an item that is left out is one that they cannot judge.</summary>
    public IReadOnlyList<ItemAnswer> Answers { get; private set; } = [];

    /// <summary>When they last changed it (UTC).</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Version token, renewed at each save.</summary>
    public Guid Version { get; private set; }

    /// <summary>Replaces all answers.</summary>
    public void Rewrite(IReadOnlyList<ItemAnswer> answers, DateTimeOffset at) => (Answers, At) = (answers, at);
}
