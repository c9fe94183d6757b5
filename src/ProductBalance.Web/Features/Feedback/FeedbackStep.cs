namespace ProductBalance.Web.Features.Feedback;

/// <summary>What a product manager does with a reader's feedback.</summary>
public enum FeedbackStep
{
    Publish,
    Keep,
    Reject,
    Comment,
    MakeItem,
    Delete,
}
