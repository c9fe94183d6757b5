using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Web.Features.Backlog.Panel;

/// <summary>Whether an item can be shown at the review, as the panel says it.</summary>
public static class ShowableWords
{
    /// <summary>A few words; null where nobody said so and nothing suggests it.</summary>
    public static string? Of(ItemContent content, MixPolicy policy) =>
        content.Showable switch
        {
            true => "can be shown at the review",
            false => "not to be shown at the review",
            null => Showability.IsSuggested(content, policy) ? "can be shown at the review (suggested)" : null,
        };
}
