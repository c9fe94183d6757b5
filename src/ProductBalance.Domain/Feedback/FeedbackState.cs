namespace ProductBalance.Domain.Feedback;

/// <summary>What a product manager made of a reader's feedback.</summary>
public enum FeedbackState
{
    /// <summary>Nobody has judged it.</summary>
    New,

    /// <summary>It is worth keeping; readers see nothing of it.</summary>
    Kept,

    /// <summary>Readers see that it counts, and nothing else of it.</summary>
    Published,

    /// <summary>It was refused, for a reason.</summary>
    Rejected,
}
