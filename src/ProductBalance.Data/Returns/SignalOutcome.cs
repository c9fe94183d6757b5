using ProductBalance.Domain.Returns;

namespace ProductBalance.Data.Returns;

/// <summary>What became of a signal.</summary>
/// <param name="Month">The first day of its month.</param>
/// <param name="Signal">What it said.</param>
/// <param name="Decision">The answer; null where nobody gave one while its month went on.</param>
public sealed record SignalOutcome(DateOnly Month, InvestmentSignal Signal, SignalDecision? Decision)
{
    /// <summary>The answers, and the last signal of each month that is over without one; the newest first.</summary>
    public static IReadOnlyList<SignalOutcome> Of(
        IReadOnlyList<SignalDecision> decisions,
        IEnumerable<KeptSignal> signals,
        DateOnly month
    )
    {
        var answered = decisions.Select(decision => decision.Month).ToHashSet();
        var left = signals
            .Where(signal => signal.Month < month && !answered.Contains(signal.Month))
            .GroupBy(signal => signal.Month)
            .Select(group => new SignalOutcome(group.Key, group.MaxBy(signal => signal.At)!.Signal, null)); // no group is empty
        return
        [
            .. decisions
                .Select(decision => new SignalOutcome(decision.Month, decision.Signal, decision))
                .Concat(left)
                .OrderByDescending(outcome => outcome.Month),
        ];
    }
}
