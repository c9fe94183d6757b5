using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Scoring;
using ProductBalance.Domain.Scoring.Uncertainty;

namespace ProductBalance.Domain.Tests.Support;

/// <summary>
/// Draws of one item that are kept, to look at each: value a month, score and effort.
/// </summary>
/// <param name="ValueAMonth">Value a month before confidence; null where the model has no money.</param>
/// <param name="Scores">The scores and the places that they give.</param>
/// <param name="Efforts">The efforts in person-days; empty where the item states none.</param>
public sealed record ItemDraws(double[]? ValueAMonth, ScoreDraws Scores, double[] Efforts)
{
    public const int UsualCount = 400;

    /// <summary>Draws an item that passes <see cref="Readiness"/>.</summary>
    public static ItemDraws Of(ItemId id, ItemContent content, ScoringContext context, int count = UsualCount) =>
        Of(ItemSampler.Of(id, content, context), count);

    /// <summary>The first draws of a sampler that has scores.</summary>
    public static ItemDraws Of(ItemSampler sampler, int count = UsualCount)
    {
        ArgumentNullException.ThrowIfNull(sampler);
        var block = new DrawBlock(count);
        sampler.Fill(0, count, block);
        return new(
            sampler.HasMoney ? block.Values : null,
            new(block.Scores, block.Worths),
            sampler.HasEffort ? block.Efforts : []
        );
    }
}
