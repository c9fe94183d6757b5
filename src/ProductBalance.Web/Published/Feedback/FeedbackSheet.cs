using FluentValidation.Results;
using ProductBalance.Data.Feedback;

namespace ProductBalance.Web.Published.Feedback;

/// <summary>A feedback form as its page shows it.</summary>
/// <param name="Offer">What it is about.</param>
/// <param name="Action">Where it is sent to.</param>
/// <param name="Stamp">By which it is known when it comes back.</param>
public sealed record FeedbackSheet(FeedbackOffer Offer, string Action, string Stamp)
{
    /// <summary>What was typed into it before.</summary>
    public SentFeedback Typed { get; init; } = new();

    /// <summary>Why it was not taken, beyond what stands at the fields.</summary>
    public string? Refusal { get; init; }

    /// <summary>What is wrong with the fields.</summary>
    public IReadOnlyList<ValidationFailure> Problems { get; init; } = [];
}
