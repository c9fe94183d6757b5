using ProductBalance.Domain.Estimates;

namespace ProductBalance.Domain.Outcomes;

/// <summary>Whether effects show as often as people were confident that they would.</summary>
/// <param name="Count">How many promises were measured.</param>
/// <param name="Showed">The share whose effect showed at all.</param>
/// <param name="MeanConfidence">The mean chance that people gave them.</param>
/// <param name="BrierScore">
/// The mean of (confidence − showed)² with showed 0 or 1 (Brier 1950): 0 is perfect, 0.25 what a coin gets.
/// </param>
public sealed record ConfidenceRecord(int Count, double Showed, double MeanConfidence, double BrierScore)
{
    /// <summary>The record of some outcomes; null where none of them can be told.</summary>
    public static ConfidenceRecord? Of(IEnumerable<ItemOutcome> outcomes)
    {
        var told = outcomes
            .Where(outcome => outcome.Showed is not null)
            .Select(outcome => (Confidence: ConfidenceOf(outcome), Showed: outcome.Showed == true ? 1.0 : 0.0))
            .ToList();
        return told.Count == 0
            ? null
            : new(
                told.Count,
                told.Average(one => one.Showed),
                told.Average(one => one.Confidence),
                told.Average(one => Math.Pow(one.Confidence - one.Showed, 2))
            );
    }

    // Who says nothing is sure of it.
    private static double ConfidenceOf(ItemOutcome outcome) =>
        outcome.Promise.Confidence?.On(EstimateScale.Share).Mean ?? 1;
}
