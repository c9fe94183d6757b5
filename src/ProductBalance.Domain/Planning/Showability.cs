using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;

namespace ProductBalance.Domain.Planning;

/// <summary>What can be shown at a review, and what of it is small enough to count for the mix policy.</summary>
public static class Showability
{
    private const double Safe = 0.8;

    /// <summary>Whether an item can be shown: as somebody said, else as its kind and size suggest.</summary>
    public static bool IsShowable(ItemContent content, MixPolicy policy) =>
        content.Showable ?? IsSuggested(content, policy);

    /// <summary>Whether kind and size suggest it: a product item whose P80 effort is small.</summary>
    public static bool IsSuggested(ItemContent content, MixPolicy policy) =>
        content.Kind == ItemKind.Product && IsSmall(content, policy);

    /// <summary>Whether it counts for the policy: a small product item that can be shown.</summary>
    public static bool Counts(ItemContent content, MixPolicy policy) =>
        IsSuggested(content, policy) && content.Showable != false;

    private static bool IsSmall(ItemContent content, MixPolicy policy) =>
        content.Effort is { } effort
        && EstimateScales.Problem(effort, EstimateScale.Positive) is null
        && effort.On(EstimateScale.Positive).Percentile(Safe) <= policy.ShowableMaxDays;
}
