using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Scoring.Uncertainty;

/// <summary>An item of the list with what its draws come from. Two are the same while the sampler is the same object.</summary>
/// <param name="Place">Its place in the list.</param>
/// <param name="Team">Its team; without one it stands outside the cut line.</param>
/// <param name="Sampler">Draws it; in the lights-on lane only its efforts count.</param>
public sealed record UncertainItem(RankInput Place, TeamId? Team, ItemSampler Sampler)
{
    /// <summary>Whether it can stand above the cut line.</summary>
    public bool CanFit => Team is not null && Sampler.HasEffort;
}
