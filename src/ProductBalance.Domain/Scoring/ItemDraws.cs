using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;

namespace ProductBalance.Domain.Scoring;

/// <summary>
/// Draws of one item: value a month, score and effort. Each estimate has a random stream of its own, so that an edit of
/// one item leaves the draws of all others as they were.
/// </summary>
/// <param name="ValueAMonth">Value a month before confidence; null where the model has no money.</param>
/// <param name="Scores">The scores and the places that they give.</param>
/// <param name="Efforts">The efforts in person-days; empty where the item states none.</param>
public sealed record ItemDraws(double[]? ValueAMonth, ScoreDraws Scores, double[] Efforts)
{
    /// <summary>
    /// How many draws are made of a stored item: a probability then has a standard error of at most 0.025. All items of
    /// a backlog are held in memory, so they are drawn less often than what-ifs.
    /// </summary>
    public const int UsualCount = 400;

    /// <summary>Draws an item that passes <see cref="Readiness"/>.</summary>
    public static ItemDraws Of(ItemId id, ItemContent content, ScoringContext context, int count = UsualCount) =>
        context.UsesMoney ? OfMoney(id, content, context, count) : OfInputs(id, content, context, count);

    /// <summary>
    /// Draws the effort alone, which an item in the lights-on lane has before it passes <see cref="Readiness"/>: the
    /// same person-days as in <see cref="Efforts"/>.
    /// </summary>
    public static double[] EffortsOf(ItemId id, ItemContent content, int count = UsualCount) =>
        content.Effort is { } effort ? EffortsOf(effort, NormalsOf(id), count) : [];

    private static ItemDraws OfMoney(ItemId id, ItemContent content, ScoringContext context, int count)
    {
        var item = new MoneyItem(content, context);
        var normal = NormalsOf(id);
        var (values, worths) = (new double[count], new double[count]);
        var (scores, efforts) = (new double[count], new double[count]);
        for (var n = 0; n < count; n++)
        {
            (values[n], worths[n], scores[n], efforts[n]) = item.Draw(normal, n);
        }

        return new(values, new(scores, worths), efforts);
    }

    private static ItemDraws OfInputs(ItemId id, ItemContent content, ScoringContext context, int count)
    {
        var scores = ScoreDraws.Of(
            context.Model,
            ModelInputs.Of(content, context),
            input => EstimateDraws.For($"{id.Value}/{input.Name}"),
            count
        );
        return new(null, scores, EffortsOf(id, content, count));
    }

    private static double[] EffortsOf(Estimate effort, Func<string, int, double> normal, int count)
    {
        var spread = new PositiveDistribution(effort);
        return [.. Enumerable.Range(0, count).Select(n => spread.Quantile(normal("effort", n)))];
    }

    private static Func<string, int, double> NormalsOf(ItemId id)
    {
        var streams = new Dictionary<string, EstimateDraws>();
        return (name, draw) =>
        {
            if (!streams.TryGetValue(name, out var stream))
            {
                stream = streams[name] = EstimateDraws.For($"{id.Value}/{name}");
            }

            return stream.Normal(draw);
        };
    }
}
