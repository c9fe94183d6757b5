namespace ProductBalance.Domain.Feedback;

/// <summary>Identifies what one reader said, for whole installations.</summary>
public readonly record struct FeedbackId(Guid Value)
{
    /// <summary>What the same form becomes that is sent once more with other words; with the same words, the same.</summary>
    /// <param name="words">The other words.</param>
    public FeedbackId With(FeedbackWords words) => new(NamedGuid.Of($"{Value} {words}"));
}
