using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Scoring;

/// <summary>What decides whether an item fits above the cut line.</summary>
/// <param name="Place">Its place in the list.</param>
/// <param name="Scores">Its scores by draw; null in the lights-on lane, where they do not count.</param>
/// <param name="Team">Its team; without one it is outside.</param>
/// <param name="Efforts">Its person-days by draw; empty where none are stated, so that it is outside.</param>
public sealed record CutLineItem(RankInput Place, ScoreDraws? Scores, TeamId? Team, double[] Efforts);
