namespace ProductBalance.Domain.Overrides;

/// <summary>
/// What was known when an item was moved against its score, kept so that measured outcomes can tell later which of the
/// two orders was right.
/// </summary>
/// <param name="Score">The item's score, in the unit of the model in use.</param>
/// <param name="AnchorScore">The score of the item that it was moved above.</param>
/// <param name="ScoreRank">The item's rank by score, from 1.</param>
/// <param name="ChosenRank">The rank that it was given, from 1.</param>
/// <param name="ChanceAboveNext">
/// The probability, 0 to 1, that its score beats that of the item it was moved above, which is the next one since; null
/// where one of the two could not be drawn.
/// </param>
public sealed record OverrideFacts(
    double Score,
    double AnchorScore,
    int ScoreRank,
    int ChosenRank,
    double? ChanceAboveNext
);
