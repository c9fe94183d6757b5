using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Waiting;

namespace ProductBalance.Data.Sample;

/// <summary>What a waiting item waits for.</summary>
/// <param name="Reason">What sort of thing.</param>
/// <param name="UntilInDays">Days from today until the wait is expected to end; negative where that day has passed.</param>
/// <param name="Note">What it is in this case.</param>
/// <param name="From">Where it stood before.</param>
/// <param name="SinceDaysAgo">How long it has waited.</param>
public sealed record SampleWait(
    WaitReason Reason,
    int UntilInDays,
    string Note,
    ItemStatus From = ItemStatus.Ready,
    int SinceDaysAgo = 0
)
{
    /// <summary>What somebody said of it.</summary>
    /// <param name="today">The day on which the sample is loaded.</param>
    public WaitTerms TermsOn(DateOnly today) => new(Reason, today.AddDays(UntilInDays), Note);
}
