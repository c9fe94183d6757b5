using ProductBalance.Data.Scoring;

namespace ProductBalance.Data.Waiting;

/// <summary>A tech request that fits into what waiting left free.</summary>
/// <param name="Row">The request.</param>
/// <param name="EffortP80">Person-days that suffice with a probability of 80 %.</param>
/// <param name="SharesArea">Whether it touches a part of the system that what waits touches too.</param>
public sealed record FocusOffer(BacklogRow Row, double EffortP80, bool SharesArea);
